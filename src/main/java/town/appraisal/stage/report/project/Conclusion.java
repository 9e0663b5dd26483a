package town.appraisal.stage.report.project;

import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Money;
import town.appraisal.form.SelfEvaluation;

/**
 * One drafted sentence from the facts; it claims nothing the figures do not carry.
 *
 * @param sentence the sentence
 */
record Conclusion(String sentence) {

	static Conclusion of(AppraisedFile file, int year) {
		String start = year + "年度“" + file.project().name() + "”项目";
		return new Conclusion(file.appraisal()
			.map((it) -> start + money(it) + "；" + scores(it) + "；审核状态为“" + file.status().label() + "”（"
					+ Tallied.of(file.findings()).sentence() + "）。")
			.orElseGet(() -> start + "的报送文件未能作为本表打开：" + file.refusal() + "。"));
	}

	/** What was planned, what was spent and what that makes. */
	static String money(Appraisal appraisal) {
		String rate = appraisal.executionRate()
			.map((it) -> "，预算" + SelfEvaluation.RATE.label() + BudgetLine.percent(Optional.of(it))
					+ difference(appraisal))
			.orElse("，预算" + SelfEvaluation.RATE.label() + "无法计算");
		return amount(SelfEvaluation.ANNUAL.label(), appraisal.annualBudget()) + "，"
				+ amount(SelfEvaluation.EXECUTED.label(), appraisal.annualExecuted()) + rate;
	}

	private static String difference(Appraisal appraisal) {
		Money budget = appraisal.annualBudget().orElse(Money.ZERO);
		Money left = budget.minus(appraisal.annualExecuted().orElse(Money.ZERO));
		if (left.isZero()) {
			return "";
		}
		return left.isPositive() ? "，未执行" + left.plain() + "万元"
				: "，超出" + SelfEvaluation.ANNUAL.label() + Money.ZERO.minus(left).plain() + "万元";
	}

	private static String scores(Appraisal appraisal) {
		return appraisal.selfScore().map((it) -> "自评" + it.toPlainString() + "分").orElse("自评未填总分") + "，复核"
				+ appraisal.reviewedScore().toPlainString() + "分，" + SelfEvaluation.GRADE.label() + "为“"
				+ appraisal.grade().label() + "”";
	}

	private static String amount(String label, Optional<Money> amount) {
		return amount.map((it) -> label + it.plain() + "万元（" + it.yuanText() + "元）").orElse("未填" + label);
	}

}
