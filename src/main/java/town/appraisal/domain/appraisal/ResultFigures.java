package town.appraisal.domain.appraisal;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.project.Money;

/**
 * What is concluded of a file, in figures; each empty where it is not known.
 *
 * @param initialBudget 年初预算数
 * @param annualBudget 全年预算数
 * @param annualExecuted 全年执行数
 * @param executionRate executed over annual budget
 * @param selfScore the filler's own total
 * @param reviewedScore total by the official rules
 * @param grade grade of the reviewed total
 */
public record ResultFigures(Optional<Money> initialBudget, Optional<Money> annualBudget, Optional<Money> annualExecuted,
		Optional<BigDecimal> executionRate, Optional<BigDecimal> selfScore, Optional<BigDecimal> reviewedScore,
		Optional<Grade> grade) {

	/** The figures of an appraisal, all empty where there is none. */
	public static ResultFigures of(Optional<Appraisal> appraisal) {
		return new ResultFigures(appraisal.flatMap(Appraisal::initialBudget),
				appraisal.flatMap(Appraisal::annualBudget), appraisal.flatMap(Appraisal::annualExecuted),
				appraisal.flatMap(Appraisal::executionRate), appraisal.flatMap(Appraisal::selfScore),
				appraisal.map(Appraisal::reviewedScore), appraisal.map(Appraisal::grade));
	}

}
