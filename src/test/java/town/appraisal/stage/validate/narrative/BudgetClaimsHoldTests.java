package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N08: claims against the table. */
class BudgetClaimsHoldTests {

	@Test
	void acceptsTheClaimOfTheSourceReport() {
		Report report = Report.of(TestSubmissions.laiguangying()).says("该项目实际总投资金额为66.649016万元，未超预算，经济性较好。");

		List<String> said = report.checkedBy(new BudgetClaimsHold());

		assertThat(said).isEmpty();
	}

	@Test
	void namesAClaimAgainstTheTable() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("100|90|90.000001|10|100%|10"))
			.says("支出控制在预算范围内。");

		List<String> said = report.checkedBy(new BudgetClaimsHold());

		assertThat(said).containsExactly(
				"必改 B4 [未超预算 → 表中全年执行数 90.000001 万元大于全年预算数 90 万元] “支出控制在预算范围内。”——说是未超预算，但表中全年执行数 90.000001 万元大于全年预算数 90 万元。");
	}

	@Test
	void namesAClaimWithoutABudget() {
		Report report = Report.of(new SubmissionBuilder().identity("|村内道路维修项目|小村乡||小村乡人民政府|2024").funds("||90"))
			.says("资金足额到位，支出未超预算。");

		List<String> said = report.checkedBy(new BudgetClaimsHold());

		assertThat(said).containsExactly("必改 B4 [未超预算 → 表中没有预算数] “资金足额到位，支出未超预算。”——说是未超预算，但表中没有预算数。",
				"必改 B4 [资金到位 → 表中没有预算数] “资金足额到位，支出未超预算。”——说是资金到位，但表中没有预算数。");
	}

	@Test
	void isSilentOnIntentionsAndDenials() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("100|90|95|10|100%|10"))
			.says("确保不突破，应控制在预算范围内。资金未全部到位。");

		List<String> said = report.checkedBy(new BudgetClaimsHold());

		assertThat(said).isEmpty();
	}

}
