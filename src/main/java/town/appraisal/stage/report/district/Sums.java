package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/** Entries of figures that are both the job's and a live formula. */
final class Sums {

	private Sums() {
	}

	static Entry count(String formula, int count, Look look) {
		return Entry.live(formula, BigDecimal.valueOf(count), look);
	}

	/** A rate of two cells; a dash without a budget, live as well. */
	static Entry rate(String executed, String annual, Optional<BigDecimal> rate, Look look) {
		return orDash(annual + "=0", "ROUND(" + executed + "/" + annual + ",4)", rate, look);
	}

	/** A quotient that may have nothing to divide by. */
	static Entry orDash(String nothing, String formula, Optional<BigDecimal> value, Look look) {
		String guarded = "IF(" + nothing + ",\"" + Entry.NONE + "\"," + formula + ")";
		return value.map((it) -> Entry.live(guarded, it, look))
			.orElseGet(() -> new Entry.LiveWords(guarded, Entry.NONE, look, 1));
	}

}
