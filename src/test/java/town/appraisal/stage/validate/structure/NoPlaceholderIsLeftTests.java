package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** S04: placeholders. */
class NoPlaceholderIsLeftTests {

	@Test
	void acceptsEllipsesAndMaskedNames() {
		Report report = Report.roadRepair().says("整治环境……成效明显，居民王××表示满意，采用XX技术。");

		List<String> said = report.checkedBy(new NoPlaceholderIsLeft());

		assertThat(said).isEmpty();
	}

	@Test
	void namesAPlaceholderInAText() {
		Report report = Report.roadRepair().says("项目投入**万元，改造XX个小区。").goal("（100字以内）");

		List<String> said = report.checkedBy(new NoPlaceholderIsLeft());

		assertThat(said).containsExactly("必改 B13 [100字以内 → ] “预期目标”中还有模板的“100字以内”。",
				"必改 B4 [** → ] “实施情况、资金投入和使用情况”中还有模板的“**”。");
	}

	@Test
	void hintsAtTheNamesOfC03AndC19() {
		Report report = Report.of(TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|指标1：维修道路长度|≥50公里|50公里|30|30|")
			.row(1, "产出指标|质量指标|公猪舍（≥**平方米）|≥95%|95%|20|20|"));

		List<String> said = report.checkedBy(new NoPlaceholderIsLeft());

		assertThat(said).containsExactly("提示 D15 [指标1: → ] “三级指标”中还有模板的“指标1:”。", "提示 D16 [≥** → ] “三级指标”中还有模板的“≥**”。");
	}

	@Test
	void namesOneInAValue() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥**公里|50公里|30|30|"));

		List<String> said = report.checkedBy(new NoPlaceholderIsLeft());

		assertThat(said).containsExactly("必改 F15 [≥** → ] “年度指标值”中还有模板的“≥**”。");
	}

}
