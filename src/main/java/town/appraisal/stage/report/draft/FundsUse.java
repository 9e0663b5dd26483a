package town.appraisal.stage.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Rate;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/** 资金使用: what was planned, what was spent and what that makes, in 万元 and 元. */
public final class FundsUse implements Draft {

	/** The amounts and the rate, without a full stop. */
	public static String sentence(Form form, Appraisal appraisal) {
		String name = "预算" + form.label(Role.RATE);
		String rate = appraisal.executionRate()
			.map((it) -> "，" + name + new Rate(it).percentRounded() + difference(form, appraisal))
			.orElse("，" + name + "无法计算");
		return amount(form.label(Role.ANNUAL), appraisal.annualBudget()) + "，"
				+ amount(form.label(Role.EXECUTED), appraisal.annualExecuted()) + rate;
	}

	@Override
	public List<String> lines(Facts facts) {
		Appraisal appraisal = facts.appraisal();
		if (appraisal.annualBudget().or(appraisal::annualExecuted).isEmpty()) {
			return List.of();
		}
		return List.of(facts.year() + "年度，本项目" + amount(facts.form().label(Role.INITIAL), appraisal.initialBudget())
				+ "，" + sentence(facts.form(), appraisal) + "。" + bySource(facts.form(), facts.funds().sources()));
	}

	private static String bySource(Form form, List<FundRow> sources) {
		List<String> spent = new ArrayList<>();
		for (FundRow row : sources) {
			row.executed()
				.value()
				.filter((it) -> !it.isZero())
				.ifPresent((it) -> spent.add(form.label(row.source()) + "支出" + it.plain() + "万元"));
		}
		return (spent.size() < 2) ? "" : "其中：" + String.join("，", spent) + "。";
	}

	private static String difference(Form form, Appraisal appraisal) {
		Money budget = appraisal.annualBudget().orElse(Money.ZERO);
		Money left = budget.minus(appraisal.annualExecuted().orElse(Money.ZERO));
		if (left.isZero()) {
			return "";
		}
		return left.isPositive() ? "，未执行" + left.plain() + "万元"
				: "，超出" + form.label(Role.ANNUAL) + Money.ZERO.minus(left).plain() + "万元";
	}

	private static String amount(String label, Optional<Money> amount) {
		return amount.map((it) -> label + it.plain() + "万元（" + it.yuanText() + "元）").orElse("未填" + label);
	}

}
