package town.appraisal.form;

import java.util.List;

import town.appraisal.domain.submission.ReportSection;

/** The sheet 报告文本: one line per heading of the seven-part outline. */
public final class ReportText {

	public static final String SHEET = "报告文本";

	public static final String TITLE = "项目支出绩效评价报告文本";

	/** What the columns hold from left to right: outline, what is asked, the text. */
	public static final List<String> HEADINGS = List.of("报告提纲", "填写内容", "正文（直接填写文字，可分段）");

	/** Widths of these columns in characters of the default font. */
	public static final List<Integer> WIDTHS = List.of(34, 32, 84);

	/** 0-based column of the text. */
	public static final int TEXT_COLUMN = 2;

	/** 0-based line of the column headings; the sections follow in their order. */
	public static final int HEAD_LINE = 1;

	private ReportText() {
	}

	/** The field of a heading; its defined name is {@code 报告_} and the label. */
	public static Field field(ReportSection section) {
		return Field.of("报告_" + section.label().replaceAll("[^\\p{IsHan}]", ""), section.label(), Kind.LONG_TEXT)
			.optional()
			.hint(hint(section));
	}

	private static String hint(ReportSection section) {
		return switch (section) {
			case BACKGROUND -> "立项依据、文件名称及文号、要解决的问题";
			case MAIN_CONTENT -> "做什么、在哪里做、做多少";
			case IMPLEMENTATION -> "实施过程；预算、到位、支出金额（万元），与自评表一致";
			case OVERALL_GOAL -> "项目要达到的总体目标，与自评表“预期目标”一致";
			case PHASE_GOAL -> "本年度或本阶段的目标";
			case PURPOSE -> "为什么评、评什么、评价的时间和资金范围";
			case METHOD -> "原则；指标体系；比较法、公众评判法等方法；评分标准";
			case PROCESS -> "前期准备、资料核查、现场查验、汇总评分";
			case CONCLUSION -> "写明得分和等级，与自评表一致";
			case DECISION -> "立项、绩效目标、资金投入";
			case CONDUCT -> "资金管理、组织实施、制度执行";
			case OUTPUT -> "数量、质量、时效、成本的完成情况";
			case BENEFIT -> "效益和满意度；写明调查时间和份数";
			case PRACTICES -> "可以推广的做法";
			case PROBLEMS -> "未达标、扣分或执行率偏低的，须说明问题和原因";
			case SUGGESTIONS -> "针对问题的改进建议";
			case OTHER -> "没有的请写明“无其他需要说明的问题”";
		};
	}

}
