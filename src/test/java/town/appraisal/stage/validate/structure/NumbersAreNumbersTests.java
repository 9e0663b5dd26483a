package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
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

}
