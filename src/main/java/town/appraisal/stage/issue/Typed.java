package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What is typed into a cell: a number, a text, or nothing.
 *
 * @param text the text, or the number in plain digits
 * @param number whether it is stored as a number
 */
record Typed(String text, boolean number) {

	static final Typed NOTHING = new Typed("", false);

	static Typed number(BigDecimal number) {
		BigDecimal plain = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return new Typed(plain.toPlainString(), true);
	}

	/** A text that is nothing but digits is a number to whoever types it into Excel. */
	static Typed asKeyed(String text) {
		return text.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(text)) : new Typed(text, false);
	}

	/** A value of a data file. */
	static Typed of(@Nullable Object value) {
		return (value instanceof Number number) ? number(new BigDecimal(number.toString()))
				: new Typed(Optional.ofNullable(value).map(Object::toString).orElse(""), false);
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** Overwrites a cell, also a formula. */
	void into(Cell cell) {
		cell.setBlank();
		if (this.number) {
			cell.setCellValue(Double.parseDouble(this.text));
		}
		else if (!this.text.isEmpty()) {
			cell.setCellValue(this.text);
		}
	}

}
