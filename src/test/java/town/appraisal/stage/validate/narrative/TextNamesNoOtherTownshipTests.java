package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

/** N04: no text of another township; invented townships, real ways of writing. */
class TextNamesNoOtherTownshipTests {

	private static final String[] TOWNSHIPS = { "小村乡", "来广营乡", "孙河乡", "大孙河乡", "平房乡", "白塔畈镇" };

	private final TextNamesNoOtherTownship check = new TextNamesNoOtherTownship();

	@Test
	void acceptsItsOwnName() {
		Report report = Report.roadRepair().says("小村乡人民政府组织实施，小村乡各村受益。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).isEmpty();
	}

	@Test
	void namesTheGovernmentOfAnother() {
		Report report = Report.roadRepair().says(ReportSection.OVERALL_GOAL, "金寨县白塔畈镇人民政府落实各项民生资金。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).containsExactly("必改 B5 [白塔畈镇人民政府 → 小村乡] “金寨县白塔畈镇人民政府落实各项民生资金。”——写的是白塔畈镇人民政府，本表是小村乡的项目。");
	}

	@Test
	void asksForAReasonForAMereName() {
		Report report = Report.roadRepair().says("孙河地区道路得到改善。来广营居民满意。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).containsExactly("需说明 B4 [孙河地区 → 小村乡] “孙河地区道路得到改善。”——写的是孙河地区，本表是小村乡的项目。",
				"需说明 B4 [来广营 → 小村乡] “来广营居民满意。”——写的是来广营，本表是小村乡的项目。");
	}

	@Test
	void isSilentOnRoadsPartnersAndOrdinaryWords() {
		Report report = Report.roadRepair().says("维修来广营西路和孙河路。联合孙河乡开展联查。与白塔畈镇交界处已硬化。改造平房区三处。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).isEmpty();
	}

	@Test
	void takesTheLongestName() {
		Report report = Report.roadRepair().says("大孙河乡政府组织验收。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).containsExactly("必改 B4 [大孙河乡政府 → 小村乡] “大孙河乡政府组织验收。”——写的是大孙河乡政府，本表是小村乡的项目。");
	}

	@Test
	void isSilentWhereItsOwnTownshipIsUnknown() {
		Report report = Report.of(TestSubmissions.roadRepair().identity("|村内道路维修项目|||某公司|2024")).says("白塔畈镇人民政府组织实施。");

		List<String> said = report.inDistrict(this.check, TOWNSHIPS);

		assertThat(said).isEmpty();
	}

}
