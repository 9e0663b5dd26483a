package town.appraisal.domain.submission;

/**
 * The headings under which a report has text, in their order. Source: 财预〔2020〕10号 附件3.
 */
public enum ReportSection {

	BACKGROUND(1, "（一）项目概况", "项目背景"), MAIN_CONTENT(1, "（一）项目概况", "主要内容"),
	IMPLEMENTATION(1, "（一）项目概况", "实施情况、资金投入和使用情况"), OVERALL_GOAL(1, "（二）项目绩效目标", "总体目标"),
	PHASE_GOAL(1, "（二）项目绩效目标", "阶段性目标"), PURPOSE(2, "（一）绩效评价目的、对象和范围", "评价目的、对象和范围"),
	METHOD(2, "（二）绩效评价原则、评价指标体系、评价方法、评价标准", "评价原则、指标体系、方法和标准"), PROCESS(2, "（三）绩效评价工作过程", "评价工作过程"),
	CONCLUSION(3, "", "综合评价情况及评价结论"), DECISION(4, "（一）项目决策情况", "决策情况分析"), CONDUCT(4, "（二）项目过程情况", "过程情况分析"),
	OUTPUT(4, "（三）项目产出情况", "产出情况分析"), BENEFIT(4, "（四）项目效益情况", "效益情况分析"), PRACTICES(5, "（一）主要经验和做法", "主要经验和做法"),
	PROBLEMS(5, "（二）存在的问题及原因分析", "存在的问题及原因分析"), SUGGESTIONS(6, "", "有关建议"), OTHER(7, "", "其他需要说明的问题");

	private final int part;

	private final String heading;

	private final String label;

	ReportSection(int part, String heading, String label) {
		this.part = part;
		this.heading = heading;
		this.label = label;
	}

	/** Number of the part, 1 to 7. */
	public int part() {
		return this.part;
	}

	/** Second-level heading, empty where the part has none. */
	public String heading() {
		return this.heading;
	}

	/** What the filler is asked for. */
	public String label() {
		return this.label;
	}

}
