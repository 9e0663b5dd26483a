package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.form.Form;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.Paper;

/**
 * A line of the funds table.
 *
 * @param source whose money
 * @param amounts initial and annual budget and spending, in 万元
 * @param sums the sums of the sources, of the total line only
 */
record FundLine(FundSource source, List<Optional<Money>> amounts, List<Optional<Money>> sums) {

	private static final int RATE = 4;

	static FundLine of(FundRow row) {
		List<Optional<Money>> amounts = new ArrayList<>();
		for (FundColumn column : FundColumn.values()) {
			amounts.add(row.amount(column).value());
		}
		return new FundLine(row.source(), amounts, List.of());
	}

	static FundLine total(Appraisal appraisal, Funds funds) {
		List<Optional<Money>> sums = new ArrayList<>();
		for (FundColumn column : FundColumn.values()) {
			sums.add(funds.sumOfSources(column));
		}
		return new FundLine(FundSource.TOTAL,
				List.of(appraisal.initialBudget(), appraisal.annualBudget(), appraisal.annualExecuted()), sums);
	}

	Optional<Money> amount(FundColumn column) {
		return this.amounts.get(column.ordinal());
	}

	/** Tells whether there is anything to draw of it. */
	boolean hasBars() {
		return amount(FundColumn.ANNUAL).filter((it) -> !it.isZero()).isPresent()
				|| amount(FundColumn.EXECUTED).filter((it) -> !it.isZero()).isPresent();
	}

	/** Writes the line; {@code last} is the row of the last source. */
	void write(Paper paper, Form form, int last) {
		int row = paper.next();
		List<Entry> entries = new ArrayList<>();
		entries.add(label(form.label(this.source)));
		for (int i = 0; i < this.amounts.size(); i++) {
			entries.add(wan(i, row, last));
		}
		entries.add(rate(row));
		for (int i = 0; i < this.amounts.size(); i++) {
			entries.add(yuan(i, row));
		}
		paper.line(entries.toArray(Entry[]::new));
	}

	private boolean isTotal() {
		return this.source == FundSource.TOTAL;
	}

	private Entry label(String words) {
		return isTotal() ? Entry.words(words, Look.SUM_LABEL) : Entry.words("其中：" + words, Look.TEXT);
	}

	private Entry wan(int index, int row, int last) {
		Optional<BigDecimal> amount = this.amounts.get(index).map(Money::wan);
		Optional<Money> sum = this.sums.isEmpty() ? Optional.empty() : this.sums.get(index);
		if (sum.isEmpty()) {
			return Entry.figure(amount, look(Look.WAN));
		}
		String formula = "ROUND(SUM(" + CellAddress.a1(row + 1, index + 1) + ":" + CellAddress.a1(last, index + 1)
				+ "),6)";
		return Entry.agreed(formula, sum.get().wan(), amount, look(Look.WAN));
	}

	private Entry yuan(int index, int row) {
		return this.amounts.get(index)
			.map((it) -> Entry.live("ROUND(" + CellAddress.a1(row, index + 1) + "*10000,2)", it.yuan(),
					look(Look.YUAN)))
			.orElseGet(() -> Entry.figure(Optional.empty(), look(Look.YUAN)));
	}

	private Entry rate(int row) {
		Optional<Money> budget = amount(FundColumn.ANNUAL).filter((it) -> !it.isZero());
		Optional<Money> spent = amount(FundColumn.EXECUTED);
		if (budget.isEmpty() || spent.isEmpty()) {
			return Entry.figure(Optional.empty(), look(Look.PERCENT));
		}
		String formula = "ROUND(" + CellAddress.a1(row, RATE - 1) + "/" + CellAddress.a1(row, RATE - 2) + ",4)";
		return Entry.live(formula, spent.get().wan().divide(budget.get().wan(), 4, RoundingMode.HALF_UP),
				look(Look.PERCENT));
	}

	private Look look(Look look) {
		return isTotal() ? look.summed() : look;
	}

}
