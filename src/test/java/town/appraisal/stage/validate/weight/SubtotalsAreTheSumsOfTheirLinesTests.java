package town.appraisal.stage.validate.weight;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class SubtotalsAreTheSumsOfTheirLinesTests {

	private final Check check = new SubtotalsAreTheSumsOfTheirLines();

	@Test
	void acceptsASubtotalThatTies() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(4, "效益指标(30分)|社会效益指标|改善灌溉面积|≥3000亩|3120亩|15|15|")
			.row(5, "效益指标(30分)|可持续影响指标|管护制度建立情况|建立健全|达成预期指标|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsASubtotalThatDoesNot() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(4, "效益指标（20分）|社会效益指标|改善灌溉面积|≥3000亩|3120亩|15|15|")
			.row(5, "效益指标（20分）|可持续影响指标|管护制度建立情况|建立健全|达成预期指标|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("必改 B19 [效益指标（20分） → 30] “效益指标（20分）”下各指标的分值合计是 30。 改正各指标的分值，或把一级指标后的分数改为 30。");
	}

	@Test
	void doesNotRunWithoutAWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(6, "满意度指标(10分)|服务对象满意度指标|受益农户满意度|≥90%|93%||10|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("“受益农户满意度”没有分值（W03）");
	}

}
