package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** T06: indicators that say nothing. */
class IndicatorNamesSaySomethingTests {

	@Test
	void acceptsAName() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new IndicatorNamesSaySomething());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAtTheGenericQuestionOfC12() {
		Report report = Report
			.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|是否完成绩效目标申报表中申报的数量|12.5|12.5|12.5|12.5|"));

		List<String> said = report.checkedBy(new IndicatorNamesSaySomething());

		assertThat(said).containsExactly("需说明 D15 [是否完成绩效目标申报表中申报的数量 → ] 三级指标“是否完成绩效目标申报表中申报的数量”没有说明衡量什么。");
	}

	@Test
	void hintsAtATargetThatIsTheWeight() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|30|30|30|30|"));

		List<String> said = report.checkedBy(new IndicatorNamesSaySomething());

		assertThat(said).containsExactly("提示 D15 [维修道路长度 → ] 三级指标“维修道路长度”的指标值和完成值都只是分值。");
	}

	@Test
	void hintsAtThePrefixOfC11() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|指标1:维修道路长度|≥50公里|50公里|30|30|"));

		List<String> said = report.checkedBy(new IndicatorNamesSaySomething());

		assertThat(said).containsExactly("提示 D15 [指标1:维修道路长度 → ] 三级指标“指标1:维修道路长度”还带着模板的序号。");
	}

}
