package town.appraisal.stage.report;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.evaluate.Appraiser;
import town.appraisal.stage.intake.PolicyFile;

/** Five projects as they come, scored by the official rules. */
final class Situations {

	private static final Policy POLICY = PolicyFile.shipped();

	private Situations() {
	}

	/** All of them by name. */
	static Map<String, AppraisedFile> all() {
		Map<String, AppraisedFile> all = new LinkedHashMap<>();
		all.put("perfect", perfect());
		all.put("reasons", reasons());
		all.put("over-budget", overBudget());
		all.put("low-execution", lowExecution());
		all.put("waiver", waiver());
		return all;
	}

	/** The source report's project, every heading filled in the words of the source. */
	static AppraisedFile perfect() {
		Project project = new Project("LGY-2024-001", "2024年农村地区为民办实事-老旧小区基础设施修缮项目", "来广营乡", "北京市朝阳区来广营乡人民政府", "区农业农村局",
				2024);
		return file(project, "来源报告", TestSubmissions.laiguangying(), SourceReport.read().texts(), Status.ACCEPTED,
				List.of());
	}

	/** A target was missed; the filler told why in the table and beside the finding. */
	static AppraisedFile reasons() {
		SubmissionBuilder form = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥50公里|45公里|30|27|受汛期影响，5公里路段推迟施工；\n2025年5月底前完成并组织验收。")
			.row("产出指标|时效指标|工程按期完工率|=100%|90%|0|0|同上")
			.total("100|97|优");
		Finding explained = new Finding("N03", Level.NEEDS_REASON, new Place("自评表", "H15", "实际完成值"),
				"指标“维修道路长度”没有达到指标值，须说明原因。", "在“说明”一列写明原因。", "45公里", "≥50公里")
			.settledBy(new Settlement.Explained("汛期停工四十天，监理日志可查。"));
		return file(road("村内道路维修项目"), "10号", form,
				Map.of(ReportSection.BACKGROUND, "村内道路年久失修，村民出行不便。", ReportSection.SUGGESTIONS, "避开汛期安排工期。"),
				Status.ACCEPTED, List.of(explained));
	}

	/** More was spent than planned, and nothing was written. */
	static AppraisedFile overBudget() {
		SubmissionBuilder form = TestSubmissions.roadRepair()
			.totalFunds("100|90|99.55|10|110.61%|10")
			.source(0, "80|70|79.55")
			.row("产出指标|成本指标|每公里造价|≤1.8万元|1.991万元|0|0|");
		Finding finding = new Finding("B07", Level.MUST_FIX, new Place("自评表", "H8", "全年执行数"),
				"全年执行数 99.55 万元超过全年预算数 90 万元。", "核对两个数的单位和口径；确有超支的，先办理预算调整。", "99.55", "≤90");
		return file(road("=HYPERLINK(\"http://x\")道路项目"), "10号", form, Map.of(), Status.RETURNED, List.of(finding));
	}

	/** Half of the budget was spent, and the reason is still due. */
	static AppraisedFile lowExecution() {
		SubmissionBuilder form = TestSubmissions.roadRepair()
			.totalFunds("90|90|40.000001|10|44.44%|4.44")
			.source(0, "90|90|40.000001")
			.source(1, "")
			.total("100|94.44|优");
		Finding finding = new Finding("B10", Level.NEEDS_REASON, new Place("自评表", "J8", "执行率"), "执行率 44.44% 低于 80%。",
				"说明执行率偏低的原因。", "44.44%", "≥80%");
		return file(road("村内道路维修项目"), "10号", form, Map.of(ReportSection.OTHER, "无其他需要说明的问题。"), Status.PENDING,
				List.of(finding));
	}

	/** No budget, no timeliness, no satisfaction: the bureau waived the rules on them. */
	static AppraisedFile waiver() {
		SubmissionBuilder form = new SubmissionBuilder().identity("XC-2024-009|应急抢险项目|小村乡|区农业农村局|小村乡人民政府|2024")
			.funds("||12.5|10||")
			.funds("||12.5")
			.row("产出指标|数量指标|清理塌方|=3处|3处|50|50|")
			.row("效益指标|社会效益指标|道路恢复通行|恢复|达成预期指标|40|40|")
			.total("100|90|优");
		Finding waived = new Finding("B02", Level.MUST_FIX, new Place("自评表", "E8", "全年预算数"), "没有填写全年预算数。",
				"填写批复的全年预算数。", "", "")
			.settledBy(new Settlement.Waived("张三", "抢险资金先行垫付，预算下年安排", "2025-03-31"));
		return file(new Project("XC-2024-009", "应急抢险项目", "小村乡", "小村乡人民政府", "区农业农村局", 2024), "10号", form, Map.of(),
				Status.ACCEPTED, List.of(waived));
	}

	private static Project road(String name) {
		return new Project("XC-2024-007", name, "小村乡", "小村乡人民政府", "区农业农村局", 2024);
	}

	private static AppraisedFile file(Project project, String scheme, SubmissionBuilder form,
			Map<ReportSection, String> texts, Status status, List<Finding> findings) {
		Scheme weights = POLICY.scheme(scheme).orElseThrow();
		Submission filled = with(form.build(), texts);
		return new AppraisedFile(AppraisedFiles.receipt(project.township() + "/自评表.xlsx"), status, project, true,
				Optional.of(filled), Optional.of(Appraiser.appraise(filled, weights, POLICY)), findings, List.of(),
				List.of(), "");
	}

	private static Submission with(Submission form, Map<ReportSection, String> texts) {
		Map<ReportSection, Answer<String>> sections = new EnumMap<>(ReportSection.class);
		texts.forEach((section, text) -> sections.put(section,
				new Given<>(text, text, new Place("报告文本", "C" + (section.ordinal() + 3), section.label()))));
		String goal = "完成年度任务，改善群众出行条件。";
		Goals goals = new Goals(new Given<>(goal, goal, form.goals().expected().place()), form.goals().actual());
		return new Submission(form.stamp(), form.identity(), form.funds(), goals, form.indicators(), form.total(),
				new Narrative(sections), form.facts());
	}

}
