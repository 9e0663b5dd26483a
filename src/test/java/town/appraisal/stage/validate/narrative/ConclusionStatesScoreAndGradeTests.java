package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

/** N07: the conclusion. */
class ConclusionStatesScoreAndGradeTests {

	@Test
	void acceptsTheTablesResult() {
		Report report = Report.roadRepair().says(ReportSection.CONCLUSION, "项目综合得分100分，评价等级为“优”。");

		List<String> said = report.checkedBy(new ConclusionStatesScoreAndGrade());

		assertThat(said).isEmpty();
	}

	@Test
	void namesAnotherResult() {
		Report report = Report.of(TestSubmissions.roadRepair().total("100|92|优"))
			.says(ReportSection.CONCLUSION, "本项目自评得分95分，自评等级为良好。");

		List<String> said = report.checkedBy(new ConclusionStatesScoreAndGrade());

		assertThat(said).containsExactly("必改 B10 [95 → 92] 评价结论中总分写的是 95，表中为 92。",
				"必改 B10 [良 → 优] 评价结论中等级写的是 良，表中为 优。");
	}

	@Test
	void hintsAtAConclusionWithout() {
		Report report = Report.roadRepair().says(ReportSection.CONCLUSION, "该项目总体绩效目标比较明确，该工程整体达到预期。");

		List<String> said = report.checkedBy(new ConclusionStatesScoreAndGrade());

		assertThat(said).containsExactly("提示 B10 [ → 100] 评价结论中没有写总分，表中为 100。", "提示 B10 [ → 优] 评价结论中没有写等级，表中为 优。");
	}

	@Test
	void isSilentOnScoresOfParts() {
		Report report = Report.roadRepair().says(ReportSection.CONCLUSION, "总分100分，等级为优。产出指标自评得分50分，满分100分。");

		List<String> said = report.checkedBy(new ConclusionStatesScoreAndGrade());

		assertThat(said).isEmpty();
	}

	@Test
	void isSilentWithoutAReport() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new ConclusionStatesScoreAndGrade());

		assertThat(said).isEmpty();
	}

}
