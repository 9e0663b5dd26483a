package town.appraisal.stage.issue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.project.FundSource;
import town.appraisal.form.Column;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellAddress;

/**
 * The live formulas of 自评表. They help while typing; the job recomputes everything.
 *
 * @param grid where the blocks stand
 */
record FormFormulas(Grid grid) {

	/** Amounts are added as doubles, so the sum is rounded back to fen. */
	private static final int FEN = 6;

	/** The total of a column of amounts, empty as long as no source is filled. */
	String fundTotal(Column column) {
		return "IF(COUNT(%1$s)=0,\"\",ROUND(SUM(%1$s),%2$d))".formatted(sources(column), FEN);
	}

	/** 全年执行数 ÷ 全年预算数, empty without a budget. */
	String rate(int row) {
		String budget = at(Column.E, row);
		return "IF(SUM(%s)=0,\"\",%s/%s)".formatted(budget, at(Column.H, row), budget);
	}

	String fundScore() {
		int row = this.grid.funds(FundSource.TOTAL);
		return "IF(%1$s=\"\",\"\",ROUND(MIN(%1$s,1)*%2$s,2))".formatted(at(Column.J, row), at(Column.I, row));
	}

	/** Words where an amount is due are as wrong as a sum that does not add up. */
	String fundBalance() {
		String sums = Stream.of(Column.D, Column.E, Column.H).map(this::addsUp).collect(Collectors.joining(","));
		return "IF(COUNTA(%s,%s,%s)=0,\"\",%s)".formatted(sources(Column.D), sources(Column.E), sources(Column.H),
				verdict("AND(" + sums + ")"));
	}

	private String addsUp(Column column) {
		String total = at(column, this.grid.funds(FundSource.TOTAL));
		return "COUNTA(%1$s)=COUNT(%1$s),ROUND(SUM(%2$s)-SUM(%1$s),%3$d)=0".formatted(sources(column), total, FEN);
	}

	/** A line is balanced when its score lies between 0 and its weight. */
	String indicatorBalance(int row) {
		String weight = at(Column.I, row);
		String score = at(Column.J, row);
		String cells = at(Column.D, row) + ":" + score;
		return "IF(COUNTA(%s)=0,\"\",IF(COUNT(%s,%s)<2,\"%s\",%s))".formatted(cells, weight, score,
				GridWords.UNFINISHED, verdict("AND(%1$s>0,%2$s>=0,%2$s<=%1$s)".formatted(weight, score)));
	}

	/** 预算执行分值 and the indicators' weights. */
	String total(Column column) {
		String indicators = body(column);
		return "IF(COUNT(%1$s)=0,\"\",ROUND(SUM(%2$s)+SUM(%1$s),2))".formatted(indicators,
				at((column == Column.I) ? Column.I : Column.K, this.grid.funds(FundSource.TOTAL)));
	}

	String totalBalance() {
		String weight = at(Column.I, this.grid.total());
		return "IF(%1$s=\"\",\"\",%2$s)".formatted(weight, verdict(weight + "=100"));
	}

	String grade(GradeBorders borders) {
		String score = at(Column.J, this.grid.total());
		List<String> grades = SelfEvaluation.GRADE.choices();
		return "IF(%1$s=\"\",\"\",IF(%1$s>=%2$s,\"%5$s\",IF(%1$s>=%3$s,\"%6$s\",IF(%1$s>=%4$s,\"%7$s\",\"%8$s\"))))"
			.formatted(score, borders.excellent().toPlainString(), borders.good().toPlainString(),
					borders.fair().toPlainString(), grades.get(0), grades.get(1), grades.get(2), grades.get(3));
	}

	/** The cells of the sources in a column of amounts. */
	String sources(Column column) {
		return at(column, this.grid.funds(FundSource.CURRENT_YEAR)) + ":"
				+ at(column, this.grid.funds(FundSource.OTHER));
	}

	/** The cells of the indicator table in a column. */
	String body(Column column) {
		return at(column, this.grid.firstIndicator()) + ":" + at(column, this.grid.lastIndicator());
	}

	static String at(Column column, int row) {
		return CellAddress.a1(row, column.ordinal());
	}

	private static String verdict(String condition) {
		return "IF(%s,\"%s\",\"%s\")".formatted(condition, GridWords.BALANCED, GridWords.UNBALANCED);
	}

}
