package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * What is typed into a cell: a number, a text, or nothing.
 *
 * @param text the text, or the number in plain digits
 * @param number whether it is stored as a number
 */
public record Typed(String text, boolean number) {

	/** Nothing is typed. */
	public static final Typed NOTHING = new Typed("", false);

	public static Typed number(BigDecimal number) {
		BigDecimal plain = (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
		return new Typed(plain.toPlainString(), true);
	}

	public static Typed text(String text) {
		return new Typed(text, false);
	}

	/** A text that is nothing but digits is a number to whoever types it into Excel. */
	public static Typed asKeyed(String text) {
		return text.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(text)) : new Typed(text, false);
	}

	/** A value of a data file. */
	public static Typed of(@Nullable Object value) {
		return (value instanceof Number number) ? number(new BigDecimal(number.toString()))
				: new Typed(Optional.ofNullable(value).map(Object::toString).orElse(""), false);
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** The entry of a cell. */
	public Entry as(Look look) {
		if (isEmpty()) {
			return Entry.blank(look);
		}
		return this.number ? Entry.figure(new BigDecimal(this.text), look) : Entry.words(this.text, look);
	}

}
