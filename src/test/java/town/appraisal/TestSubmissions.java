package town.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;

/** Submissions named for situations; each builder can be varied before it is built. */
public final class TestSubmissions {

	private TestSubmissions() {
	}

	/** The source report's project; what the report does not state is chosen here. */
	public static Submission laiguangyingRenovation() {
		return laiguangying().build();
	}

	public static SubmissionBuilder laiguangying() {
		return new SubmissionBuilder().identity("LGY-2024-001|2024年农村地区为民办实事-老旧小区基础设施修缮项目|来广营乡|区农业农村局|来广营乡人民政府|2024")
			.funds("66.649016|66.649016|66.649016||100%|")
			.funds("66.649016|66.649016|66.649016")
			.funds("")
			.funds("")
			.row("产出指标|时效指标|工作进度|=100%|100%|10|10|")
			.row("产出指标|数量指标|受益人数|≥500人|500人|10|10|")
			.row("产出指标|质量指标|竣工验收合格率|=100%|100%|20|20|")
			.row("效益指标|可持续影响指标|居民生活环境|明显改善|明显改善|20|20|")
			.row("满意度指标|服务对象满意度指标|服务对象满意度|≥90%|95%|10|10|")
			.row("成本指标|经济成本指标|项目成本|≤66.649016万元|66.649016万元|30|30|")
			.total("100|100|优");
	}

	/** A faultless form of scheme 10号: 90 万元 spent to the fen. */
	public static SubmissionBuilder roadRepair() {
		return new SubmissionBuilder().identity("XC-2024-007|村内道路维修项目|小村乡|区农业农村局|小村乡人民政府|2024")
			.funds("100|90|90|10|100%|10")
			.funds("80|70|70")
			.funds("20|20|20")
			.funds("")
			.row("产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30|")
			.row("产出指标|质量指标|验收合格率|≥95%|95%|20|20|")
			.row("效益指标|社会效益指标|出行条件改善|明显改善|达成预期指标|30|30|")
			.row("满意度指标|服务对象满意度指标|村民满意度|≥90%|90%|10|10|")
			.total("100|100|优");
	}

	/** A form of scheme 10号 without any fault, measured from every side. */
	public static SubmissionBuilder canalRepair() {
		return new SubmissionBuilder().identity("QD-2024-009|灌溉渠道修复项目|云岭乡|区水务局|云岭乡人民政府|2024")
			.funds("90|90|90|10|100%|10")
			.funds("90|90|90")
			.funds("")
			.funds("")
			.row("产出指标|数量指标|修复渠道长度|≥12公里|12.3公里|15|15|")
			.row("产出指标|质量指标|渠道工程验收合格率|=100%|100%|15|15|")
			.row("产出指标|时效指标|渠道工程按期完工率|=100%|100%|10|10|")
			.row("产出指标|成本指标|渠道修复单位成本|≤72元/米|70.24元/米|10|10|")
			.row("效益指标|社会效益指标|改善灌溉面积|≥3000亩|3120亩|15|15|")
			.row("效益指标|可持续影响指标|管护制度建立情况|建立健全|达成预期指标|15|15|")
			.row("满意度指标|服务对象满意度指标|受益农户满意度|≥90%|93%|10|10|")
			.total("100|100|优");
	}

	/** The register's line of {@link #roadRepair()}. */
	public static RegisteredProject registeredRoadRepair() {
		return registered("小村乡人民政府", "100", "90");
	}

	/** A line of the register with this unit and these approved budgets in 万元. */
	public static RegisteredProject registered(String unit, String initial, String annual) {
		return registered(unit, initial, annual, "10号");
	}

	/** The same, judged by another scheme. */
	public static RegisteredProject registered(String unit, String initial, String annual, String scheme) {
		return new RegisteredProject(new Project("XC-2024-007", "村内道路维修项目", "小村乡", unit, "区农业农村局", 2024), scheme,
				approved(initial), approved(annual), List.of(), false, 2);
	}

	/** A line of the register with one approved indicator and its weight. */
	public static RegisteredProject registeredWith(String indicator, String weight) {
		RegisteredProject line = registered("云岭乡人民政府", "90", "90");
		Project project = new Project("QD-2024-009", "灌溉渠道修复项目", "云岭乡", "云岭乡人民政府", "区农业农村局", 2024);
		return new RegisteredProject(project, line.scheme(), line.initial(), line.annual(),
				List.of(new RegisteredIndicator("产出指标", "数量指标", indicator, "≥", "12", "公里",
						Optional.of(new BigDecimal(weight)))),
				false, 2);
	}

	private static Approved approved(String wan) {
		return wan.isEmpty() ? Approved.unknown() : new Approved(Optional.of(Money.ofWan(wan)), Map.of());
	}

}
