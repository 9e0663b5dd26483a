package town.appraisal.domain.appraisal;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.Project;

import static org.assertj.core.api.Assertions.assertThat;

class AppraisedFileTests {

	private final Project project = TestSubmissions.registeredRoadRepair().project();

	private final List<Finding> found = List
		.of(new Finding("X03", Level.MUST_FIX, Place.WHOLE_FILE, "项目重复报送。", "只留一份。", "2", "1"));

	private final List<NotChecked> unchecked = List.of(new NotChecked("B03", "没有全年预算数"));

	@Test
	void decidesItsStatusAnewWithFurtherFindings() {
		AppraisedFile file = file(Status.ACCEPTED, false, List.of(), List.of());

		assertThat(file.with(this.found)).isEqualTo(file(Status.RETURNED, false, this.found, List.of()));
	}

	@Test
	void staysUnreadableWhateverIsFound() {
		AppraisedFile file = file(Status.UNREADABLE, false, List.of(), List.of());

		assertThat(file.with(this.found)).isEqualTo(file(Status.UNREADABLE, false, this.found, List.of()));
	}

	@Test
	void changesOneThingAtATime() {
		AppraisedFile file = file(Status.PENDING, false, this.found, this.unchecked);
		NotChecked further = new NotChecked("Y01", "没有上年数据");

		assertThat(file.as(Status.SUPERSEDED)).isEqualTo(file(Status.SUPERSEDED, false, this.found, this.unchecked));
		assertThat(file.of(this.project)).isEqualTo(file(Status.PENDING, true, this.found, this.unchecked));
		assertThat(file.notChecked(List.of(further)))
			.isEqualTo(file(Status.PENDING, false, this.found, List.of(this.unchecked.get(0), further)));
	}

	private AppraisedFile file(Status status, boolean registered, List<Finding> findings, List<NotChecked> notChecked) {
		return new AppraisedFile(new Receipt("小村乡/自评表.xlsx", "00", 1, "2024-12-31T00:00:00Z"), status, this.project,
				registered, Optional.empty(), Optional.empty(), findings, notChecked, List.of(), "");
	}

}
