package town.appraisal.stage.read;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.Submission;

import static org.assertj.core.api.Assertions.assertThat;

/** Published forms on the plain official grid, read as printed, faults and all. */
class PublishedFormTests {

	@Test
	void c01HasItsMoneyInTheSecondLineAndAnEmptyIndicator() {
		Reading.Read reading = PublishedForm.draw("C01").read();

		Submission it = reading.submission();
		assertThat(Said.identity(it))
			.isEqualTo("A1 | C3=委托业务项目 | A1 | C4=219-池州市贵池区棠溪镇人民政府 | G4=219001-池州市贵池区棠溪镇人民政府 | A2=2022");
		assertThat(Said.funds(it)).containsExactly("D6=0 | E6=0 | F6=0 | G6=10 | H6=0 | I6=0",
				"D7=90 | E7=89.974 | F7=89.974 | G7 | H7 | I7", "D8 | E8 | F8 | G8 | H8 | I8",
				"D9 | E9 | F9 | G9 | H9 | I9");
		assertThat(Said.indicators(it)).hasSize(10)
			.startsWith(
					"B13=产出指标 | C13=数量指标 | D13=基建工程委托业务项目数量 | E13=≥50个{AT_LEAST,50,个} | F13=50{,50,} | G13=8 | H13=8 | I13",
					"B13=产出指标 | C14=质量指标 | D14=委托业务报告合格率 | E14=≥100%{AT_LEAST,100,%} | F14=100{,100,} | G14=8 | H14=8 | I14",
					"B15=产出指标 | C15=质量指标 | D15=经费支出合规性 | E15=严格执行相关制度规定{,,} | F15=达成预期指标{,,} | G15=8 | H15=8 | I15")
			.contains("B17=产出指标 | C17=成本指标 | D17=项目总成本 | E17=≤90万元{AT_MOST,90,万元} | F17=90{,90,} | G17=8 | H17=8 | I17")
			.endsWith("B22=效益指标 | C22=经济效益指标 | D22 | E22 | F22 | G22 | H22 | I22");
		assertThat(Said.total(it)).isEqualTo("G12 | H12 | H12");
		assertThat(it.stamp()).isEmpty();
		assertThat(it.narrative().isPresent()).isFalse();
		assertThat(Said.tidied(reading)).containsExactly("E14 年度指标值: ≥100百分比 -> ≥100%");
	}

	@Test
	void c03HasBareNumbersForGoalsAndTargets() {
		Reading.Read reading = PublishedForm.draw("C03").read();

		Submission it = reading.submission();
		assertThat(Said.funds(it)).startsWith("D6=43.2 | E6=43.2 | F6=37.24 | G6=10 | H6=0.86 | I6=9",
				"D7=43.2 | E7=43.2 | F7=37.24 | G7 | H7 | I7");
		assertThat(Said.goals(it)).isEqualTo("B11=43.2 | F11=37.24");
		assertThat(Said.indicators(it)).hasSize(9)
			.startsWith(
					"B13=产出指标 | C13=数量指标 | D13=指标1工程资金金额 | E13=43.2{,43.2,} | F13=37.24{,37.24,} | G13=10 | H13=9 | I13=已完工,剩余3%尾款未付,且最高限价低于预算金额。提高预算准确度。")
			.endsWith(
					"B21=满意度指标 | C21=服务对象满意度指标 | D21=指标1学生满意度 | E21=100{,100,} | F21=100{,100,} | G21=10 | H21=10 | I21=0");
		assertThat(reading.tidied()).isEmpty();
	}

	@Test
	void c17HasNoInitialBudgetAndCopiesItsTargets() {
		Submission it = PublishedForm.draw("C17").read().submission();

		assertThat(Said.funds(it)).containsExactly("C6 | E6=20 | F6=20 | G6=10 | H6=1.0000 | I6=10",
				"C7 | E7=20 | F7=20 | G7 | H7 | I7", "C8 | E8 | F8 | G8 | H8 | I8");
		assertThat(it.funds().total().initial().place()).isEqualTo(new Place("Sheet1", "C6", "年度资金总额·年初预算数"));
		assertThat(Said.goals(it)).isEqualTo("B10=对农村地区供水计量设施设备进行改进,…夯实基础 | F10=对项目区农业用水计量,为项目区农业生产夯实基础");
		assertThat(Said.indicators(it)).hasSize(10)
			.startsWith(
					"B12=产出指标 | C12=数量指标 | D12=安装坡面水标尺 | E12=≥266米{AT_LEAST,266,米} | F12=≥266米{AT_LEAST,266,米} | G12=10 | H12=10 | I12");
		assertThat(Said.total(it)).isEqualTo("G22=100 | H22=100 | I22");
	}

	@Test
	void c18StatesItsAmountsInYuan() {
		Reading.Read reading = PublishedForm.draw("C18").read();

		Submission it = reading.submission();
		assertThat(Said.funds(it)).startsWith("D6 | E6=38.766462 | F6=38.766462 | G6=10 | H6=1.00 | I6=10");
		assertThat(it.funds().sources().get(2).annual().asFilled()).isEqualTo("—");
		assertThat(it.facts()).isEqualTo(new FormFacts(List.of(), List.of(), List.of(),
				new Place("Sheet1", "B12", "一级指标"), List.of(new Place("Sheet1", "A5", "项目资金（万元）"))));
		assertThat(Said.indicators(it)).hasSize(10)
			.startsWith(
					"B13=产出指标 | C13=数量指标 | D13=学生受资助人数 | E13=≥735人次{AT_LEAST,735,人次} | F13=735{,735,} | G13=10 | H13=10 | I13");
		assertThat(Said.total(it)).isEqualTo("G23=100 | H23=96 | I23=优");
		assertThat(Said.tidied(reading)).hasSize(12)
			.startsWith("E6 年度资金总额·全年预算数: 387664.62 -> 38.766462")
			.contains("E13 年度指标值: ≧735人次 -> ≥735人次", "E16 年度指标值: ═100% -> =100%");
	}

	@Test
	void c25TypesItsUnitsAndLeavesItsNamesBlank() {
		Reading.Read reading = PublishedForm.draw("C25").read();

		Submission it = reading.submission();
		assertThat(Said.identity(it)).isEqualTo("A1 | C3=市民中心运行维护费 | A1 | C4 | G4 | A2=2021");
		assertThat(Said.funds(it)).startsWith("D6=150 | E6=150 | F6=125.25 | G6=100 | H6=0.835 | I6=98");
		assertThat(Said.indicators(it)).contains(
				"B17=产出指标 | C17=成本指标 | D17=市民中心运行维护费 | E17=150万{,150,万} | F17=150万{,150,万} | G17=10 | H17=10 | I17");
		assertThat(Said.tidied(reading)).containsExactly("D6 年度资金总额·年初预算数: 150万 -> 150", "E6 年度资金总额·全年预算数: 150万 -> 150",
				"F6 年度资金总额·全年执行数: 125.25万 -> 125.25", "D7 当年财政拨款·年初预算数: 150万 -> 150", "E7 当年财政拨款·全年预算数: 150万 -> 150",
				"F7 当年财政拨款·全年执行数: 125.25万 -> 125.25");
	}

}
