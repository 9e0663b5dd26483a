package town.appraisal.stage.validate.years;

import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.Reported;
import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class BudgetChangeIsExplainedTests {

	private final Check check = new BudgetChangeIsExplained();

	private static SubmissionBuilder budget(String wan) {
		return TestSubmissions.roadRepair().totalFunds(wan + "|90|90|10|100%|10");
	}

	@Test
	void acceptsAChangeOfExactlyTheLimit() {
		assertThat(LastYear.said(this.check, budget("130"), budget("100"))).isEmpty();
		assertThat(LastYear.said(this.check, budget("70"), budget("100"))).isEmpty();
	}

	@Test
	void acceptsAChangeTheReportExplains() {
		Submission now = Reported.with(budget("150").build(), Map.of(ReportSection.IMPLEMENTATION, "新增三个村，年初预算相应增加。"));

		assertThat(LastYear.said(this.check, now, budget("100").build())).isEmpty();
	}

	@Test
	void asksAboutOneFenBeyondTheLimit() {
		assertThat(LastYear.said(this.check, budget("130.000001"), budget("100"))).containsExactly(
				"需说明 D8 [130.000001 → ] 年初预算数 130.000001 万元与上年的 100 万元相差超过 30%，文字中没有说明。 在报告文本或原因栏说明预算增减的原因。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
