package town.appraisal.stage.validate.across;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorsAreTheApprovedTests {

	private static final String FIX = " 改回批复的内容；绩效目标确有调整的，请区级先改台账。";

	private final Check check = new IndicatorsAreTheApproved();

	@Test
	void acceptsTheApprovedTargetsHoweverTheyAreWritten() {
		assertThat(said(TestSubmissions.roadRepair())).isEmpty();
		assertThat(said(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|50.0|50公里|30.0|30|"))).isEmpty();
	}

	@Test
	void saysNothingWhereTheRegisterHasNoIndicators() {
		assertThat(CaseFiles.said(this.check,
				CaseFiles.registered(TestSubmissions.roadRepair().build(), TestSubmissions.registeredRoadRepair())))
			.isEmpty();
	}

	@Test
	void returnsALoweredTargetAndLeavesTheWeightToItsOwnRule() {
		assertThat(said(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥49公里|50公里|20|20|")))
			.containsExactly("必改 F15 [≥49公里 → ≥50公里] 指标“维修道路长度”的指标值填的是“≥49公里”，台账批复的是“≥50公里”。" + FIX);
	}

	@Test
	void returnsAWeakerOperator() {
		assertThat(said(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≤50公里|50公里|30|30|")))
			.containsExactly("必改 F15 [≤50公里 → ≥50公里] 指标“维修道路长度”的指标值填的是“≤50公里”，台账批复的是“≥50公里”。" + FIX);
	}

	@Test
	void returnsADroppedIndicatorAndAllowsAFurtherOne() {
		assertThat(said(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|开会次数|≥50次|50次|30|30|")))
			.containsExactly("必改 A14 [ → 维修道路长度] 表中缺少一项指标，台账批复的是“维修道路长度”。" + FIX);
	}

	@Test
	void namesTheCellItCannotRead() {
		assertThat(said(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|#REF!|50公里|30|30|")))
			.containsExactly("年度指标值（F15）公式出错");
	}

	private List<String> said(SubmissionBuilder submission) {
		RegisteredProject line = TestSubmissions.registeredRoadRepair();
		List<RegisteredIndicator> approved = new ArrayList<>();
		approved.add(indicator("产出指标", "数量指标", "维修道路长度", "≥", "50", "公里", "30"));
		approved.add(indicator("产出指标", "质量指标", "验收合格率", "≥", "95", "%", "20"));
		approved.add(indicator("效益指标", "社会效益指标", "出行条件改善", "定性", "明显改善", "", "30"));
		approved.add(indicator("满意度指标", "服务对象满意度指标", "村民满意度", "", "", "", "10"));
		return CaseFiles.said(this.check, CaseFiles.registered(submission.build(), new RegisteredProject(line.project(),
				line.scheme(), line.initial(), line.annual(), approved, false, line.row())));
	}

	private static RegisteredIndicator indicator(String level1, String level2, String level3, String nature,
			String target, String unit, String weight) {
		return new RegisteredIndicator(level1, level2, level3, nature, target, unit,
				Optional.of(new BigDecimal(weight)));
	}

}
