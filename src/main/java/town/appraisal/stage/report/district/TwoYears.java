package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.ComparedLine.Year;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * A line of 同比.
 *
 * @param names what stands before its figures
 * @param row where it stands, 0-based
 * @param now the figures of the year
 * @param before those of the year before
 * @param sum whether it is a line of sums
 */
record TwoYears(List<Entry> names, int row, Year now, Optional<Year> before, boolean sum) {

	/** A figure of the year before. */
	Entry was(Function<Year, Optional<BigDecimal>> figure, Look look) {
		return Entry.figure(this.before.flatMap(figure), look(look));
	}

	/** A figure of the year. */
	Entry is(Function<Year, Optional<BigDecimal>> figure, Look look) {
		return Entry.figure(figure.apply(this.now), look(look));
	}

	/**
	 * The second of two cells less the first, live; a dash where one is missing.
	 * @param column column of the first
	 */
	Entry change(int column, Function<Year, Optional<BigDecimal>> figure, int scale, Look look) {
		Optional<BigDecimal> was = this.before.flatMap(figure);
		Optional<BigDecimal> is = figure.apply(this.now);
		return (was.isEmpty() || is.isEmpty()) ? Entry.figure(Optional.empty(), look(look))
				: Entry.live("ROUND(" + CellAddress.a1(this.row, column + 1) + "-" + CellAddress.a1(this.row, column)
						+ "," + scale + ")", is.get().subtract(was.get()), look(look));
	}

	Entry grade(Optional<Year> year) {
		return Entry.words(year.flatMap(Year::grade).map(Grade::label).orElse(Entry.NONE),
				this.sum ? Look.SUM_LABEL : Look.CENTERED);
	}

	private Look look(Look look) {
		return this.sum ? look.summed() : look;
	}

}
