package town.appraisal.stage.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.FundColumn;

/**
 * A budget that is ten thousand times too large or too small: beside the register or,
 * without one, beside the form's other budget column.
 *
 * @param unit the unit it was typed in: 元 or 亿元
 * @param meant the amount in 万元 that was meant
 */
public record UnitSlip(String unit, BigDecimal meant) {

	/** The columns the register approves. */
	public static final List<FundColumn> COLUMNS = List.of(FundColumn.INITIAL, FundColumn.ANNUAL);

	private static final int FOUR_DIGITS = 4;

	/** The slip of an amount typed in 元. */
	public static UnitSlip yuan(Money typed) {
		return new UnitSlip("元", typed.wan().movePointLeft(FOUR_DIGITS));
	}

	/** The slip in a column, if there is one. */
	public static Optional<UnitSlip> in(CaseFile file, FundColumn column) {
		Optional<Money> filled = file.funds().amount(column).filter(Money::isPositive);
		Optional<Money> approved = approved(file, column);
		return filled.flatMap((it) -> approved.isPresent() ? beside(file, it, approved.get())
				: other(file, column).flatMap((other) -> tooLarge(file, it, other)));
	}

	/** What the register approves in a column. */
	public static Optional<Money> approved(CaseFile file, FundColumn column) {
		Function<RegisteredProject, Approved> budget = (column == FundColumn.INITIAL) ? RegisteredProject::initial
				: RegisteredProject::annual;
		return file.registered().map(budget).flatMap(Approved::total);
	}

	private static Optional<Money> other(CaseFile file, FundColumn column) {
		return file.funds().amount((column == FundColumn.INITIAL) ? FundColumn.ANNUAL : FundColumn.INITIAL);
	}

	private static Optional<UnitSlip> beside(CaseFile file, Money filled, Money due) {
		UnitSlip larger = new UnitSlip("亿元", filled.wan().movePointRight(FOUR_DIGITS));
		return tooLarge(file, filled, due).or(() -> Optional.of(larger).filter((it) -> it.isNear(file, due)));
	}

	private static Optional<UnitSlip> tooLarge(CaseFile file, Money filled, Money due) {
		return Optional.of(yuan(filled)).filter((it) -> it.isNear(file, due));
	}

	private boolean isNear(CaseFile file, Money due) {
		BigDecimal low = due.wan().multiply(file.policy().threshold("unitSlipLow"));
		BigDecimal high = due.wan().multiply(file.policy().threshold("unitSlipHigh"));
		return due.isPositive() && this.meant.compareTo(low) >= 0 && this.meant.compareTo(high) <= 0;
	}

}
