package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.FirstEdition;
import town.appraisal.form.Role;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersAreNumbersTests {

	private final Check check = new NumbersAreNumbers();

	@Test
	void acceptsPlainNumbersHoweverStored() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("1E2|90|90.000|10|100%|10.0");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsWordsWhereANumberIsDue() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100|约90|90|十|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"必改 E8 [约90 → ] 年度资金总额的全年预算数填的是“约90”，不是数字。 只填数字，不带单位和文字，如 66.649016；有两种读法的，改成只有一种读法的写法。",
				"必改 I8 [十 → ] 分值填的是“十”，不是数字。 只填数字，不带单位和文字，如 66.649016；有两种读法的，改成只有一种读法的写法。");
	}

	@Test
	void tellsOfANumberReadFromTextWithItsUnit() {
		SubmissionBuilder submission = TestSubmissions.roadRepair().totalFunds("100万元|90|90|10|100%|10分");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"提示 D8 [100万元 → 100] 年度资金总额的年初预算数填的是“100万元”，带有单位或文字，已按 100 读取。 只填数字，不带单位和文字，如 66.649016；有两种读法的，改成只有一种读法的写法。",
				"提示 K8 [10分 → 10] 得分填的是“10分”，带有单位或文字，已按 10 读取。 只填数字，不带单位和文字，如 66.649016；有两种读法的，改成只有一种读法的写法。");
	}

	@Test
	void leavesAnOddSignToItsOwnRule() {
		Submission submission = oddOperator();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said).isEmpty();
	}

	private static Submission oddOperator() {
		Submission it = TestSubmissions.canalRepair().build();
		IndicatorRow row = it.indicators().get(0);
		Place place = new Place(FirstEdition.SHEET, "E15", FirstEdition.FORM.label(Role.NATURE));
		IndicatorRow odd = new IndicatorRow(row.level1(), row.level2(), row.level3(),
				new Unreadable<>(Trouble.AMBIGUOUS, "不低于吧", place), row.actual(), row.weight(), row.score(),
				row.reason());
		return new Submission(it.stamp(), it.identity(), it.funds(), it.goals(), List.of(odd), it.total(),
				it.narrative(), it.facts());
	}

}
