package town.appraisal.stage.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.project.Money;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/**
 * 经济性: spending against budget and the cost indicators. Without a budget it says that
 * nothing can be said of overspending.
 */
final class Economy implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		List<String> sentences = new ArrayList<>();
		sentences.add(spending(facts.form(), facts.appraisal()));
		List<ScoredIndicator> costs = facts.only((it) -> it.row().isCost());
		if (!costs.isEmpty()) {
			sentences.add(facts.sentence().all(costs));
		}
		return List.of(String.join("", sentences));
	}

	private static String spending(Form form, Appraisal appraisal) {
		String executed = form.label(Role.EXECUTED);
		if (appraisal.annualExecuted().isEmpty()) {
			return "未填" + executed + "，无法分析支出。";
		}
		Money spent = appraisal.annualExecuted().get();
		return "该项目" + executed + spent.plain() + "万元，"
				+ against(form.label(Role.ANNUAL), appraisal.annualBudget(), spent) + "。";
	}

	private static String against(String annual, Optional<Money> budget, Money spent) {
		if (budget.filter(Money::isPositive).isEmpty()) {
			return "没有" + annual + "，无法判断是否超出预算";
		}
		Money over = spent.minus(budget.get());
		return over.isPositive() ? "超出" + annual + over.plain() + "万元" : "未超出" + annual + budget.get().plain() + "万元";
	}

}
