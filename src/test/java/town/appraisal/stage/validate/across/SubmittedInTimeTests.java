package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Register;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;

import static org.assertj.core.api.Assertions.assertThat;

class SubmittedInTimeTests {

	/** Midnight in China. */
	private static final String LAST_SECOND = "2025-01-15T15:59:59Z";

	private static final String TOO_LATE = "2025-01-15T16:00:00Z";

	private final CrossCheck check = new SubmittedInTime();

	@Test
	void acceptsTheLastSecondOfTheLastDay() {
		assertThat(said("2025-01-15", Digests.coded("a.xlsx", LAST_SECOND, Status.ACCEPTED))).isEmpty();
	}

	@Test
	void asksWhyAFileWasSavedAfterwards() {
		assertThat(said("2025-01-15", Digests.coded("a.xlsx", TOO_LATE, Status.ACCEPTED)))
			.containsExactly("a.xlsx 需说明 C3 文件最后保存于 2025-01-16，晚于截止日期 2025-01-15。");
	}

	@Test
	void takesTheCorrectionOfATimelyVersionForTimely() {
		assertThat(said("2025-01-15", Digests.coded("a.xlsx", LAST_SECOND, Status.RETURNED),
				Digests.coded("b.xlsx", TOO_LATE, Status.ACCEPTED)))
			.isEmpty();
	}

	@Test
	void saysNothingWithoutADeadlineOrATime() {
		assertThat(said("", Digests.coded("a.xlsx", TOO_LATE, Status.ACCEPTED))).isEmpty();
		assertThat(said("2025-01-15", Digests.coded("a.xlsx", "", Status.ACCEPTED))).isEmpty();
	}

	private List<String> said(String deadline, FileDigest... files) {
		return Digests.said(this.check,
				Digests.sideBySide(List.of(files), Optional.of(new Register(2024, deadline, List.of(), List.of()))));
	}

}
