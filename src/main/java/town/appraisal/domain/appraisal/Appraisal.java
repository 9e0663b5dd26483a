package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Money;

/**
 * What we conclude about one workbook.
 *
 * @param scheme the weight scheme it was judged by
 * @param initialBudget 年初预算数 to go by
 * @param annualBudget 全年预算数 to go by
 * @param annualExecuted 全年执行数 to go by
 * @param executionRate executed ÷ annual budget, scale 4; empty without a budget
 * @param budgetScore recomputed score of the budget row, scale 2
 * @param indicators every filled indicator with both scores
 * @param selfScore the filler's total as printed, scale 2; empty when blank
 * @param reviewedScore the recomputed total, scale 2, never above 100
 * @param grade grade of the reviewed score
 */
public record Appraisal(Scheme scheme, Optional<Money> initialBudget, Optional<Money> annualBudget,
		Optional<Money> annualExecuted, Optional<BigDecimal> executionRate, BigDecimal budgetScore,
		List<ScoredIndicator> indicators, Optional<BigDecimal> selfScore, BigDecimal reviewedScore, Grade grade) {

	public Appraisal {
		indicators = List.copyOf(indicators);
	}

}
