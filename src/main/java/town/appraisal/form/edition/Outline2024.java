package town.appraisal.form.edition;

import java.util.List;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Passage;

/**
 * The sheet 报告文本 of edition 2024.1: one line per heading of the seven-part outline.
 * Source: 财预〔2020〕10号 附件3.
 */
final class Outline2024 {

	static final Outline ALL = new Outline("报告文本", "项目支出绩效评价报告文本", List.of("报告提纲", "填写内容", "正文（直接填写文字，可分段）"),
			List.of(34, 32, 84), 4,
			List.of(Passage.of(ReportSection.BACKGROUND, "项目背景", "立项依据、文件名称及文号、要解决的问题"),
					Passage.of(ReportSection.MAIN_CONTENT, "主要内容", "做什么、在哪里做、做多少"),
					Passage.of(ReportSection.IMPLEMENTATION, "实施情况、资金投入和使用情况", "实施过程；预算、到位、支出金额（万元），与自评表一致"),
					Passage.of(ReportSection.OVERALL_GOAL, "总体目标", "项目要达到的总体目标，与自评表“预期目标”一致"),
					Passage.of(ReportSection.PHASE_GOAL, "阶段性目标", "本年度或本阶段的目标"),
					Passage.of(ReportSection.PURPOSE, "评价目的、对象和范围", "为什么评、评什么、评价的时间和资金范围"),
					Passage.of(ReportSection.METHOD, "评价原则、指标体系、方法和标准", "原则；指标体系；比较法、公众评判法等方法；评分标准"),
					Passage.of(ReportSection.PROCESS, "评价工作过程", "前期准备、资料核查、现场查验、汇总评分"),
					Passage.of(ReportSection.CONCLUSION, "综合评价情况及评价结论", "写明得分和等级，与自评表一致"),
					Passage.of(ReportSection.DECISION, "决策情况分析", "立项、绩效目标、资金投入"),
					Passage.of(ReportSection.CONDUCT, "过程情况分析", "资金管理、组织实施、制度执行"),
					Passage.of(ReportSection.OUTPUT, "产出情况分析", "数量、质量、时效、成本的完成情况"),
					Passage.of(ReportSection.BENEFIT, "效益情况分析", "效益和满意度；写明调查时间和份数"),
					Passage.of(ReportSection.PRACTICES, "主要经验和做法", "可以推广的做法"),
					Passage.of(ReportSection.PROBLEMS, "存在的问题及原因分析", "未达标、扣分或执行率偏低的，须说明问题和原因"),
					Passage.of(ReportSection.SUGGESTIONS, "有关建议", "针对问题的改进建议"),
					Passage.of(ReportSection.OTHER, "其他需要说明的问题", "没有的请写明“无其他需要说明的问题”")));

	private Outline2024() {
	}

}
