package town.appraisal.stage.validate;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Finding;

import static org.assertj.core.api.Assertions.assertThat;

/** Many faults at once: each is found at its cell in one pass, and nothing besides. */
class PlantedFaultsTests {

	@Test
	void findsNothingInAFaultlessForm() {
		Examination examination = CaseFiles.examiner().examine(CaseFiles.alone(TestSubmissions.canalRepair().build()));

		assertThat(examination).isEqualTo(new Examination(List.of(), List.of()));
	}

	@Test
	void findsThirtyFaultsInOnePass() {
		SubmissionBuilder submission = new SubmissionBuilder().identity("QD-2024-009|灌溉渠道修复项目|云岭乡||云岭乡人民政府|2024")
			.funds("120|90|60|10|0.7|8")
			.funds("100|70|40|10||")
			.funds("|20|21|||")
			.funds("||-1||#DIV/0!|")
			.row("产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|6|6.5|")
			.row("产出指标|数量指标|清淤长度|≥10公里||4|4|")
			.row("产出指标|数量指标|新建闸门数量|≥20座|18座|5|5|")
			.row("产出指标|质量指标|验收合格率|≥95%|96%|5|4|")
			.row("产出指标|质量指标|衬砌强度达标率|=100%|90%|5|4|材料批次有差异")
			.row("产出指标|时效指标|完工时间|9月底前|10月|5|5|")
			.row("产出指标|时效指标|按期开工率|≥100%|100%|5|5|")
			.row("产出指标|成本指标|渠道修复单位成本|≥70元/米|72元/米|5|5|")
			.row("产出指标|数量指标|培训人数|≥50个|52个|5|5|")
			.row("产出指标|数量指标|管护站数量|≥10座|15座|5|5|")
			.row("效益指标|社会效益指标|改善灌溉面积|≥3000亩|≥3000亩|10|10|")
			.row("效益指标|社会效益指标|灌溉条件|明显改善|部分达成年度指标并具有一定效果|5|5|")
			.row("效益指标|经济效益指标|增收率|≥5%|6元|5|5|")
			.row("效益指标|可持续影响指标|管护制度建立情况|建立健全|达成预期指标|10|10|")
			.row("满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|10|10分|")
			.total("100|96|良");

		Examination examination = CaseFiles.examiner()
			.examine(CaseFiles.registered(submission.build(), TestSubmissions.registered("云岭乡人民政府", "90", "90")));

		assertThat(examination.findings().stream().map(PlantedFaultsTests::line)).hasSize(30)
			.containsExactly("必改 S03 C5", "必改 B01 D8", "必改 X06 D8", "必改 B03 J8", "必改 B05 K8", "必改 S08 H11",
					"必改 S14 J11", "必改 G01 J15", "必改 G03 H16", "必改 G04 J17", "必改 G08 K18", "必改 G17 J20", "必改 G09 H24",
					"必改 G07 J26", "必改 G16 H27", "必改 G14 K30", "需说明 X04 C3", "需说明 B10 E8", "需说明 B09 J8", "需说明 B11 H10",
					"需说明 G05 J18", "需说明 G06 J19", "需说明 T13 F22", "需说明 G10 H25", "需说明 G12 J30", "提示 B14 J8", "提示 B12 I9",
					"提示 T14 F21", "提示 T11 F23", "提示 S05 J29");
		assertThat(examination.notChecked()).isEmpty();
	}

	private static String line(Finding it) {
		return it.level().label() + " " + it.rule() + " " + it.place().cell();
	}

}
