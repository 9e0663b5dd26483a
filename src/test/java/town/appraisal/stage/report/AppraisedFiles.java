package town.appraisal.stage.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

/** Appraised workbooks as they come: perfect, overspent, faulty, unreadable. */
final class AppraisedFiles {

	static final Scheme SOURCE_REPORT = new Scheme("来源报告", "产出40 效益20 满意度10 成本30（来源报告）", BigDecimal.ZERO,
			Map.of(IndicatorLevel1.OUTPUT, new BigDecimal("40"), IndicatorLevel1.COST, new BigDecimal("30"),
					IndicatorLevel1.BENEFIT, new BigDecimal("20"), IndicatorLevel1.SATISFACTION, new BigDecimal("10")));

	static final Scheme MEASURE_OF_2020 = new Scheme("10号", "执行率10 产出50 效益30 满意度10（财预〔2020〕10号）", new BigDecimal("10"),
			Map.of(IndicatorLevel1.OUTPUT, new BigDecimal("50"), IndicatorLevel1.BENEFIT, new BigDecimal("30"),
					IndicatorLevel1.SATISFACTION, new BigDecimal("10")));

	private AppraisedFiles() {
	}

	/** The project of the source report: everything reached, 66.649016 万元 spent. */
	static AppraisedFile laiguangying() {
		FilledForm form = renovation();
		Project project = new Project("LGY-2024-01", "2024年农村地区为民办实事-老旧小区基础设施修缮项目", "来广营乡", "北京市朝阳区来广营乡人民政府", "区农业农村局",
				2024);
		Submission submission = form.submission(project.code(), project.name(), project.township(), "100");
		Appraisal appraisal = new Appraisal(SOURCE_REPORT, wan("66.649016"), wan("66.649016"), wan("66.649016"),
				number("1.0000"), BigDecimal.ZERO, scored(submission), number("100.00"), new BigDecimal("100.00"),
				Grade.EXCELLENT);
		return new AppraisedFile(receipt("来广营乡/老旧小区.xlsx"), Status.ACCEPTED, project, true, Optional.of(submission),
				Optional.of(appraisal), List.of(), List.of(), List.of(), "");
	}

	private static FilledForm renovation() {
		return new FilledForm().total("66.649016", "66.649016", "66.649016", "1", "")
			.source(FundSource.CURRENT_YEAR, "66.649016", "66.649016", "66.649016")
			.source(FundSource.CARRIED_OVER, "", "", "")
			.source(FundSource.OTHER, "", "", "")
			.indicator("产出指标", "时效指标", "工作进度", "2024年12月底前完工", "按期完工", "10", "10", "")
			.indicator("产出指标", "数量指标", "受益人数", "≥2000人", "2356人", "10", "10", "")
			.indicator("产出指标", "质量指标", "竣工验收合格率", "=100%", "100%", "20", "20", "")
			.indicator("效益指标", "可持续影响指标", "居民生活环境", "持续改善", "持续改善", "20", "20", "")
			.indicator("满意度指标", "服务对象满意度指标", "服务对象满意度", "≥95%", "98%", "10", "10", "")
			.indicator("成本指标", "经济成本指标", "项目成本", "≤66.649016万元", "66.649016万元", "30", "30", "")
			.text(ReportSection.BACKGROUND, "本项目为规范农村地区为民办实事项目，充分调动群众参与基层民主建设，优化社区发展环境。".repeat(3))
			.text(ReportSection.MAIN_CONTENT, "地区级议事协商项目主要选取基础比较薄弱的老旧小区，实施小区更新改造。")
			.text(ReportSection.IMPLEMENTATION, "资金使用符合预算安排，2024年实际支出金额为66.649016万元。")
			.text(ReportSection.OVERALL_GOAL, "确保办实事项目落到实处，切实解决居民急难愁盼问题。")
			.text(ReportSection.PURPOSE, "1.评价目的\n明确评价对工程质量、进度、成本等方面的促进作用。\n2.评价对象\n老旧小区基础设施修缮内容和办实事经费使用质效。")
			.text(ReportSection.CONCLUSION, "该项目总体绩效目标比较明确，绩效指标设定基本清晰、合理；使该工程整体达到预期。")
			.text(ReportSection.PRACTICES, "一是强化宣传引导，结合实际问民需。".repeat(90))
			.text(ReportSection.OTHER, "无其他需要特别说明的问题。");
	}

	/** Spent more than the budget; the filler's total is not the sum of his lines. */
	static AppraisedFile overBudget() {
		FilledForm form = new FilledForm().total("100", "90", "99.55", "0.995", "10")
			.source(FundSource.CURRENT_YEAR, "80", "70", "75.55")
			.source(FundSource.CARRIED_OVER, "10", "10", "10")
			.source(FundSource.OTHER, "10", "10", "13.999999")
			.indicator("产出指标", "数量指标", "修缮道路长度", "≥3公里", "2.4公里", "30", "30", "")
			.indicator("产出指标", "质量指标", "验收合格率", "100%", "100%", "20", "20", "")
			.indicator("效益指标", "社会效益指标", "出行条件", "明显改善", "部分改善", "30", "27.5",
					"受汛期影响，部分路段延期施工，改善效果尚未完全显现；下一步倒排工期，争取2025年5月底前完成剩余路段并组织验收。")
			.indicator("满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "88%", "10", "9", "回收问卷偏少");
		Project project = new Project("SH-2024-17", "孙河乡乡村道路提升工程", "孙河乡", "孙河乡人民政府", "区农业农村局", 2024);
		Submission submission = form.submission(project.code(), project.name(), project.township(), "99.5");
		Appraisal appraisal = new Appraisal(MEASURE_OF_2020, wan("100"), wan("90"), wan("99.55"), number("1.1061"),
				new BigDecimal("10.00"), scored(submission, "24.00", "20.00", "23.40", "9.78"), number("99.50"),
				new BigDecimal("87.18"), Grade.GOOD);
		return new AppraisedFile(receipt("孙河乡/道路.xlsx"), Status.RETURNED, project, true, Optional.of(submission),
				Optional.of(appraisal), overspent(), List.of(new NotChecked("B05", "自评表!J9 不是数字，无法核对得分")),
				List.of(new Tidied(new Place("自评表", "D8", "年初预算数"), "８０．００", "80")), "");
	}

	private static List<Finding> overspent() {
		return List.of(
				new Finding("B07", Level.MUST_FIX, new Place("自评表", "H7", "全年执行数"), "全年执行数 99.55 万元超过全年预算数 90 万元。",
						"核对两个数的单位和口径；确有超支的，先办理预算调整，再按调整后的预算填报。", "99.55", "≤90"),
				new Finding("B01", Level.MUST_FIX, new Place("自评表", "H7", "全年执行数"),
						"年度资金总额 99.55 不等于各资金来源之和 99.549999。", "逐项核对资金来源，或改正总额。", "99.55", "99.549999"),
				new Finding("G01", Level.MUST_FIX, new Place("自评表", "J11", "得分"), "指标“修缮道路长度”未达目标值，得分却为满分。",
						"按实际完成值与指标值之比计分。", "30", "24"),
				new Finding("B09", Level.NEEDS_REASON, Place.WHOLE_FILE, "预算调减超过10%，没有说明。", "写明调减原因。", "", ""),
				new Finding("T04", Level.HINT, new Place("自评表", "B11", "二级指标"), "产出指标下没有时效指标。", "下一年度补充。", "", ""));
	}

	/** The overspent project under another name. */
	static AppraisedFile named(String name) {
		AppraisedFile file = overBudget();
		Project project = new Project(file.project().code(), name, "孙河乡", name, "区农业农村局", 2024);
		return new AppraisedFile(file.receipt(), file.status(), project, true, file.submission(), file.appraisal(),
				file.findings(), file.notChecked(), file.tidied(), "");
	}

	/** A project of which only texts were filled. */
	static AppraisedFile withTexts(FilledForm form) {
		Project project = new Project("SH-2024-18", "文化广场修缮", "孙河乡", "孙河乡人民政府", "区农业农村局", 2024);
		return new AppraisedFile(receipt("孙河乡/广场.xlsx"), Status.PENDING, project, true,
				Optional.of(form.submission(project.code(), project.name(), project.township(), "")), Optional.empty(),
				List.of(), List.of(), List.of(), "");
	}

	/** A file that is not our form. */
	static AppraisedFile unreadable() {
		return new AppraisedFile(receipt("金盏乡/a.xlsx"), Status.UNREADABLE, new Project("", "", "金盏乡", "", "", 0), false,
				Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), "文件有打开密码，请去掉密码后重报");
	}

	private static List<ScoredIndicator> scored(Submission submission, String... reviewed) {
		List<ScoredIndicator> scored = new ArrayList<>();
		for (int i = 0; i < submission.indicators().size(); i++) {
			BigDecimal self = submission.indicators().get(i).score().or(BigDecimal.ZERO);
			scored.add(new ScoredIndicator(submission.indicators().get(i), Optional.of(self),
					(reviewed.length == 0) ? self : new BigDecimal(reviewed[i])));
		}
		return scored;
	}

	static Receipt receipt(String path) {
		return new Receipt(path, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 20480,
				"2025-01-08T03:21:00Z");
	}

	private static Optional<Money> wan(String wan) {
		return Optional.of(Money.ofWan(wan));
	}

	private static Optional<BigDecimal> number(String number) {
		return Optional.of(new BigDecimal(number));
	}

}
