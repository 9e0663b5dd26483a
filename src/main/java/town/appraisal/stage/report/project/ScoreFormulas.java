package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The formulas of the score table; rounded to two decimals like the scores themselves.
 */
final class ScoreFormulas {

	static final int WEIGHT = 5;

	static final int SELF = 6;

	static final int REVIEWED = 7;

	private ScoreFormulas() {
	}

	/** The sum of the lines of one class. */
	static Entry subtotal(int column, int first, int last, BigDecimal cached) {
		return Entry.live("ROUND(SUM(" + CellAddress.a1(first, column) + ":" + CellAddress.a1(last, column) + "),2)",
				cached, Look.SUM_POINTS);
	}

	/**
	 * The sum of the budget line and the subtotals; a line without a number, which prints
	 * a dash, does no harm.
	 */
	static String total(int column, List<Integer> rows) {
		return "ROUND(SUM(" + rows.stream().map((it) -> CellAddress.a1(it, column)).collect(Collectors.joining(","))
				+ "),2)";
	}

}
