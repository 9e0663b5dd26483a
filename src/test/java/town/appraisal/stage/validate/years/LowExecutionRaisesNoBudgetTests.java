package town.appraisal.stage.validate.years;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class LowExecutionRaisesNoBudgetTests {

	private final Check check = new LowExecutionRaisesNoBudget();

	private static SubmissionBuilder spent(String wan) {
		return TestSubmissions.roadRepair().totalFunds("100|100|" + wan + "|10||");
	}

	@Test
	void acceptsMoreMoneyFromTheLimitOn() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().totalFunds("110|110|110|10||"), spent("60")))
			.isEmpty();
	}

	@Test
	void acceptsTheSameMoneyAfterLowExecution() {
		assertThat(LastYear.said(this.check, spent("90"), spent("10"))).isEmpty();
	}

	@Test
	void asksAboutMoreMoneyAfterLowExecution() {
		assertThat(LastYear.said(this.check, TestSubmissions.roadRepair().totalFunds("100.000001|110|110|10||"),
				spent("59.99")))
			.containsExactly("需说明 D8 [100.000001 → ] 上年执行率只有 59.99%，本年年初预算数却由 100 万元增加到 100.000001 万元。 在原因栏说明增加预算的依据。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
