package town.appraisal.stage.validate;

import java.math.BigDecimal;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Unreadable;

/**
 * The full score of the budget row. Where it is wrong the score beside it and the total
 * were made with it, so that rules on those would only repeat one fault.
 */
public final class BudgetWeight {

	private BudgetWeight() {
	}

	/**
	 * Whether the form prints the scheme's weight; where that is 0 nothing need be
	 * printed.
	 */
	public static boolean isRight(CaseFile file) {
		Answer<BigDecimal> printed = printed(file);
		BigDecimal due = file.scheme().budget();
		return (printed.isBlank() && due.signum() == 0)
				|| printed.value().filter((it) -> it.compareTo(due) == 0).isPresent();
	}

	/** Why a rule that builds on it does not run. */
	public static String reason(CaseFile file) {
		Answer<BigDecimal> printed = printed(file);
		String at = "资金" + printed.place().field() + "（" + printed.place().cell() + "）";
		return (printed instanceof Unreadable<?> cell) ? at + cell.trouble().label()
				: at + "不是 " + Numerals.plain(file.scheme().budget()) + " 分（B06），改正后再核对";
	}

	private static Answer<BigDecimal> printed(CaseFile file) {
		return file.funds().total().weight();
	}

}
