package town.appraisal.stage.report.content;

import java.math.BigDecimal;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Form;
import town.appraisal.form.Role;

/**
 * A line of the score table.
 *
 * @param level1 level-1 name
 * @param level2 level-2 name
 * @param level3 name of the indicator
 * @param score reviewed score
 */
public record ScoreLine(String level1, String level2, String level3, BigDecimal score) {

	/** The line of an indicator. */
	public static ScoreLine of(ScoredIndicator indicator) {
		return new ScoreLine(indicator.row().level1().or(""), indicator.row().level2().or(""),
				indicator.row().level3().or(""), indicator.reviewed());
	}

	/** The line for budget execution, first where the scheme scores it. */
	public static ScoreLine ofBudget(Form form, Appraisal appraisal) {
		String rate = form.label(Role.RATE);
		return new ScoreLine("预算执行", "预算" + rate, form.label(FundSource.TOTAL) + rate, appraisal.budgetScore());
	}

}
