package town.appraisal.stage.validate.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LinesAreFilledFromEndToEndTests {

	private final Check check = new LinesAreFilledFromEndToEnd();

	@Test
	void acceptsCompleteLinesAndClassesCarriedDown() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheTargetAndTheNameOfAScoredLine() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标||||15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 D15 [ → 三级指标] “数量指标”这一行没有填三级指标。 补填三级指标；这一行不用的，整行清空。",
				"需说明 F15 [ → 年度指标值] “数量指标”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。");
	}

	@Test
	void pointsAtALineThatIsOnlyAClassAndAtAPartOfAnIndicator() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row("效益指标|经济效益指标||||||")
			.row("产出指标|数量指标|其中：干渠||5公里|||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 D22 [ → ] “经济效益指标”这一行只有类别，没有内容。 不用的行可以清空，或补填完整。",
				"提示 I23 [ → ] “其中：干渠”是其中项，没有分值，不单独计分。 要单独计分的，填写分值。");
	}

	@Test
	void letsTheUnusedLinesOfAPersonalWorkbookStand() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().issued().row("效益指标|经济效益指标||||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheTargetWhereverAnythingIsFilledBehindIt() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|甲||12公里|||")
			.row(1, "产出指标|质量指标|乙|||15||")
			.row(2, "产出指标|时效指标|丙||||10|")
			.row(3, "产出指标|成本指标|丁|||||");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 F15 [ → 年度指标值] “甲”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。",
				"需说明 F16 [ → 年度指标值] “乙”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。",
				"需说明 F17 [ → 年度指标值] “丙”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。");
	}

	@Test
	void asksForTheTargetOfAPartThatHasAWeight() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row("产出指标|数量指标|其中：干渠||5公里|5|5|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("需说明 F22 [ → 年度指标值] “其中：干渠”这一行没有填年度指标值。 补填年度指标值；这一行不用的，整行清空。");
	}

	@Test
	void saysNothingOfALineUnderAClassOfTheLineAbove() {
		Submission submission = carriedDown();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtAnUnusedLineOfTheBlankTemplate() {
		Submission it = TestSubmissions.canalRepair().row("效益指标|经济效益指标||||||").build();
		Submission submission = new Submission(Optional.of(new Stamp("项目支出绩效自评", "2024.1", "", "", "", "", "")),
				it.identity(), it.funds(), it.goals(), it.indicators(), it.total(), it.narrative(), it.facts());

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said).containsExactly("提示 D22 [ → ] “经济效益指标”这一行只有类别，没有内容。 不用的行可以清空，或补填完整。");
	}

	private static Submission carriedDown() {
		Submission it = TestSubmissions.canalRepair().row("效益指标|可持续影响指标||||||").build();
		List<IndicatorRow> rows = new ArrayList<>(it.indicators());
		IndicatorRow last = rows.remove(7);
		rows.add(new IndicatorRow(last.level1(), rows.get(5).level2(), last.level3(), last.target(), last.actual(),
				last.weight(), last.score(), last.reason()));
		return new Submission(it.stamp(), it.identity(), it.funds(), it.goals(), rows, it.total(), it.narrative(),
				it.facts());
	}

}
