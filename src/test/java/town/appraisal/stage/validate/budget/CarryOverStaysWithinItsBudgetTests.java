package town.appraisal.stage.validate.budget;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class CarryOverStaysWithinItsBudgetTests {

	private final Check check = new CarryOverStaysWithinItsBudget();

	@Test
	void acceptsCarriedOverMoneySpentToTheFen() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("70|90|90|10|100%|10")
			.source(0, "70|70|70")
			.source(1, "|20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutMoreSpentThanCameOver() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("70|90|90|10|100%|10")
			.source(0, "70|70|69.999999")
			.source(1, "|20|20.000001");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 H10 [20.000001 → 20] 上年结转资金执行了 20.000001 万元，大于它的全年预算数 20 万元。 核对两个数；用其他来源支付的，改填到相应来源。");
	}

	@Test
	void pointsAtCarryOverInTheInitialBudget() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "70|70|70")
			.source(1, "20|20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said)
			.containsExactly("提示 D10 [20 → ] 上年结转资金在年初预算数里填了 20 万元；结转数通常在年初批复之后才确定。 核对年初批复；年初预算不含结转的，此格留空。");
	}

	@Test
	void acceptsAnInitialBudgetOfNothing() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("70|90|90|10|100%|10")
			.source(0, "70|70|70")
			.source(1, "0|20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsCarryOverTheRegisterApproves() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "70|70|70")
			.source(1, "20|20|20");

		List<String> said = CaseFiles.said(this.check, CaseFiles.registered(submission.build(), approving("20")));

		assertThat(said).isEmpty();
	}

	@Test
	void pointsAtCarryOverOtherThanApproved() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.totalFunds("90|90|90|10|100%|10")
			.source(0, "70|70|70")
			.source(1, "20|20|20");

		List<String> said = CaseFiles.said(this.check,
				CaseFiles.registered(submission.build(), approving("19.999999")));

		assertThat(said)
			.containsExactly("提示 D10 [20 → ] 上年结转资金在年初预算数里填了 20 万元；结转数通常在年初批复之后才确定。 核对年初批复；年初预算不含结转的，此格留空。");
	}

	private static RegisteredProject approving(String carriedOver) {
		RegisteredProject it = TestSubmissions.registered("云岭乡人民政府", "90", "90");
		Approved initial = new Approved(it.initial().total(),
				Map.of(FundSource.CARRIED_OVER, Money.ofWan(carriedOver)));
		return new RegisteredProject(it.project(), it.scheme(), initial, it.annual(), it.indicators(), false, 2);
	}

}
