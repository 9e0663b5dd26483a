package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N02: percentages of the text against the table. */
class RatesInTextAreTheTablesTests {

	@Test
	void acceptsTheRateHoweverPrecise() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("100|90|86|10|95.56%|9.56"))
			.says("预算执行率95.6%。")
			.reached("全年实际支出86万元，完成预算的95.56%。");

		List<String> said = report.checkedBy(new RatesInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheProgressOfCaseN01() {
		Report report = Report.of(TestSubmissions.roadRepair().totalFunds("200|200|66.86|10|33.43%|3.34"))
			.says("已及时足额拨付资金66.86万元，资金拨付进度100%。");

		List<String> said = report.checkedBy(new RatesInTextAreTheTables());

		assertThat(said)
			.containsExactly("必改 B4 [100% → 33.43%] “已及时足额拨付资金66.86万元，资金拨付进度100%。”——预算执行率写的是 100%，按表中的数应为 33.43%。");
	}

	@Test
	void asksForAReasonWhereAnIndicatorIsQuotedOtherwise() {
		Report report = Report.roadRepair().says("项目验收合格率为98%。");

		List<String> said = report.checkedBy(new RatesInTextAreTheTables());

		assertThat(said).containsExactly("需说明 B4 [98% → 95%] “项目验收合格率为98%。”——验收合格率写的是 98%，按表中的数应为 95%。");
	}

	@Test
	void acceptsTargetAndActualOfAnIndicator() {
		Report report = Report.roadRepair().says("验收合格率达到95%。");

		List<String> said = report.checkedBy(new RatesInTextAreTheTables());

		assertThat(said).isEmpty();
	}

	@Test
	void isSilentOnOtherPercentages() {
		Report report = Report.roadRepair().says("东片验收合格率98%，资金到位率99%，前三季度预算执行率75%，群众参与率80%。");

		List<String> said = report.checkedBy(new RatesInTextAreTheTables());

		assertThat(said).isEmpty();
	}

}
