package town.appraisal.domain.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;

import static org.assertj.core.api.Assertions.assertThat;

class StatusTests {

	@Test
	void followsTheHeaviestFinding() {
		assertThat(Status.of(List.of(finding(Level.HINT)), List.of())).isEqualTo(Status.ACCEPTED);
		assertThat(Status.of(List.of(finding(Level.HINT), finding(Level.NEEDS_REASON)), List.of()))
			.isEqualTo(Status.PENDING);
		assertThat(Status.of(List.of(finding(Level.NEEDS_REASON), finding(Level.MUST_FIX)), List.of()))
			.isEqualTo(Status.RETURNED);
	}

	@Test
	void acceptsNothingThatCouldNotBeChecked() {
		assertThat(Status.of(List.of(), List.of())).isEqualTo(Status.ACCEPTED);
		assertThat(Status.of(List.of(), List.of(new NotChecked("B03", "没有全年预算数")))).isEqualTo(Status.PENDING);
	}

	@Test
	void countsInTheTotalsWhenAcceptedOrPending() {
		assertThat(Arrays.stream(Status.values()).filter(Status::counts)).containsExactly(Status.ACCEPTED,
				Status.PENDING);
	}

	@Test
	void weighsTheOneFurtherFromBeingAccepted() {
		assertThat(Status.heavier(Status.PENDING, Status.RETURNED)).isEqualTo(Status.RETURNED);
		assertThat(Status.heavier(Status.RETURNED, Status.PENDING)).isEqualTo(Status.RETURNED);
		assertThat(Status.heavier(Status.PENDING, Status.PENDING)).isEqualTo(Status.PENDING);
	}

	@Test
	void isNamedForPeopleAndForPrograms() {
		assertThat(Status.NOTHING_TO_REPORT.label()).isEqualTo("零申报");
		assertThat(Status.NOTHING_TO_REPORT.code()).isEqualTo("nothing_to_report");
	}

	private static Finding finding(Level level) {
		return new Finding("B03", level, Place.WHOLE_FILE, "", "", "", "", Map.of());
	}

}
