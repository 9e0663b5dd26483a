package town.appraisal.stage.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.project.Money;
import town.appraisal.form.SelfEvaluation;

/**
 * 经济性: spending against budget and the cost indicators. Without a budget it says that
 * nothing can be said of overspending.
 */
final class Economy implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		List<String> sentences = new ArrayList<>();
		sentences.add(spending(facts.appraisal()));
		List<ScoredIndicator> costs = facts.only((it) -> it.row().isCost());
		if (!costs.isEmpty()) {
			sentences.add(IndicatorSentence.all(costs));
		}
		return List.of(String.join("", sentences));
	}

	private static String spending(Appraisal appraisal) {
		String executed = SelfEvaluation.EXECUTED.label();
		if (appraisal.annualExecuted().isEmpty()) {
			return "未填" + executed + "，无法分析支出。";
		}
		Money spent = appraisal.annualExecuted().get();
		return "该项目" + executed + spent.plain() + "万元，" + against(appraisal.annualBudget(), spent) + "。";
	}

	private static String against(Optional<Money> budget, Money spent) {
		String annual = SelfEvaluation.ANNUAL.label();
		if (budget.filter(Money::isPositive).isEmpty()) {
			return "没有" + annual + "，无法判断是否超出预算";
		}
		Money over = spent.minus(budget.get());
		return over.isPositive() ? "超出" + annual + over.plain() + "万元" : "未超出" + annual + budget.get().plain() + "万元";
	}

}
