package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N01: what the text states is what the table has. */
class AmountsInTextAreTheTablesTests {

	@Test
	void acceptsTheTablesAmountAtThePrecisionPrinted() {
		Report report = Report.of(TestSubmissions.laiguangying())
			.says("2024年实际支出金额为66.65万元，即666490.16元。")
			.reached("2024年实际支出金额为66.649016万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheAmountThatDiffers() {
		Report report = Report.roadRepair().says("2024年实际支出金额为89.5万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said)
			.containsExactly("必改 B4 [89.5万元 → 90万元] “2024年实际支出金额为89.5万元。”——实际支出（全年执行数）写的是 89.5万元，表中是 90万元。");
	}

	@Test
	void readsSpendingInYuan() {
		Report report = Report.roadRepair().says("项目实际支付850,000.00元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said)
			.containsExactly("必改 B4 [850000.00元 → 90万元] “项目实际支付850,000.00元。”——实际支出（全年执行数）写的是 850000.00元，表中是 90万元。");
	}

	@Test
	void isSilentOnPartsPlansAndOtherYears() {
		Report report = Report.roadRepair().says("其中，绿化实际支出12万元。2023年实际支出50万元。计划总投资120万元。合同约定首付款实际支付20万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsTheAmountOfOneSource() {
		Report report = Report.roadRepair().says("年初财政预算安排80万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void takesABareBudgetForTheOneOfEitherDate() {
		Report report = Report.roadRepair().says("本项目批复预算资金100万元。").reached("本项目批复预算资金90万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void namesABudgetThatIsNeither() {
		Report report = Report.roadRepair().says("本项目批复预算资金95万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).containsExactly("必改 B4 [95万元 → 90万元或100万元] “本项目批复预算资金95万元。”——预算数写的是 95万元，表中是 90万元或100万元。");
	}

	@Test
	void comparesTextsWhereTheTableHasNothing() {
		Report report = Report.of(new SubmissionBuilder().identity("|村内道路维修项目|小村乡||小村乡人民政府|2024").funds("|90|90"))
			.reached("项目年初预算70万元。")
			.says("项目年初预算75万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).containsExactly("必改 B4 [75万元 → 70万元] “项目年初预算75万元。”——年初预算数写的是 75万元，前文是 70万元。");
	}

	@Test
	void saysWhichAmountCannotBeRead() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("100|90|九十|10|100%|10"))
			.says("2024年实际支出金额为89.5万元。");

		List<String> said = report.checkedBy(new AmountsInTextAreTheTables());

		assertThat(said).containsExactly("年度资金总额的全年执行数（H8）不是数字");
	}

}
