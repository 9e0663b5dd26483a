package town.appraisal.stage.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.FundColumn;

/** A budget that is ten thousand times too large or too small beside the register. */
public final class UnitSlip {

	/** The columns the register approves. */
	public static final List<FundColumn> COLUMNS = List.of(FundColumn.INITIAL, FundColumn.ANNUAL);

	private static final int FOUR_DIGITS = 4;

	private UnitSlip() {
	}

	/**
	 * The amount in 万元 that was meant, where the filled one is off by the factor 10,000.
	 */
	public static Optional<BigDecimal> in(CaseFile file, FundColumn column) {
		return approved(file, column).filter(Money::isPositive)
			.flatMap((approved) -> file.funds()
				.amount(column)
				.filter(Money::isPositive)
				.flatMap((filled) -> meant(file, filled.wan(), approved.wan())));
	}

	/** What the register approves in a column. */
	public static Optional<Money> approved(CaseFile file, FundColumn column) {
		return file.registered().map((it) -> column(it, column)).flatMap(Approved::total);
	}

	private static Approved column(RegisteredProject project, FundColumn column) {
		return switch (column) {
			case INITIAL -> project.initial();
			case ANNUAL -> project.annual();
			case EXECUTED -> Approved.unknown();
		};
	}

	private static Optional<BigDecimal> meant(CaseFile file, BigDecimal filled, BigDecimal approved) {
		BigDecimal low = approved.multiply(file.policy().threshold("unitSlipLow"));
		BigDecimal high = approved.multiply(file.policy().threshold("unitSlipHigh"));
		return List.of(filled.movePointLeft(FOUR_DIGITS), filled.movePointRight(FOUR_DIGITS))
			.stream()
			.filter((it) -> it.compareTo(low) >= 0 && it.compareTo(high) <= 0)
			.findFirst();
	}

}
