package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** T09: money is no output. */
class QuantityIsNotMoneyTests {

	@Test
	void acceptsALength() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new QuantityIsNotMoney());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAtTheRatesOfC25() {
		Report report = Report.of(TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|预算执行率|100%|83.5%|20|18|")
			.row(1, "产出指标|数量指标|预算资金拨款率|100%|100%|10|10|"));

		List<String> said = report.checkedBy(new QuantityIsNotMoney());

		assertThat(said).containsExactly("需说明 D15 [预算执行率 → ] 数量指标“预算执行率”是资金投入，不是产出。",
				"需说明 D16 [预算资金拨款率 → ] 数量指标“预算资金拨款率”是资金投入，不是产出。");
	}

	@Test
	void asksAtTheAmountOfC03() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|指标1工程资金金额|43.2|37.24|10|9|"));

		List<String> said = report.checkedBy(new QuantityIsNotMoney());

		assertThat(said).containsExactly("需说明 D15 [指标1工程资金金额 → ] 数量指标“指标1工程资金金额”是资金投入，不是产出。");
	}

	@Test
	void asksAtATargetInMoney() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|道路维修|≥50万元|50万元|30|30|"));

		List<String> said = report.checkedBy(new QuantityIsNotMoney());

		assertThat(said).containsExactly("需说明 D15 [道路维修 → ] 数量指标“道路维修”是资金投入，不是产出。");
	}

}
