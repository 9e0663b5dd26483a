package town.appraisal.domain.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One rule, at one place, with the values that show it.
 *
 * @param rule rule id
 * @param level how serious it is
 * @param place the cell to click
 * @param message what is wrong, in the filler's words
 * @param fix how to mend it
 * @param given the value as filled
 * @param expected the value the rule expects, empty when there is none to name
 * @param values what the texts were filled with, so that an office can word them
 * otherwise
 * @param settlement why it no longer counts, empty while it does
 */
public record Finding(String rule, Level level, Place place, String message, String fix, String given, String expected,
		Map<String, String> values, Optional<Settlement> settlement) implements Remark {

	/** 必改 first, then as one reads the workbook, then by rule. */
	public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::level)
		.thenComparing(Finding::place, new ReadingOrder())
		.thenComparing(Finding::rule);

	public Finding {
		values = Map.copyOf(values);
	}

	/** An open finding. */
	public Finding(String rule, Level level, Place place, String message, String fix, String given, String expected,
			Map<String, String> values) {
		this(rule, level, place, message, fix, given, expected, values, Optional.empty());
	}

	/** A finding as it was stored, without the values behind its texts. */
	public Finding(String rule, Level level, Place place, String message, String fix, String given, String expected) {
		this(rule, level, place, message, fix, given, expected, Map.of());
	}

	/** The same finding at another level. */
	public Finding as(Level other) {
		return new Finding(this.rule, other, this.place, this.message, this.fix, this.given, this.expected, this.values,
				this.settlement);
	}

	/** The same finding, settled. */
	public Finding settledBy(Settlement by) {
		return new Finding(this.rule, this.level, this.place, this.message, this.fix, this.given, this.expected,
				this.values, Optional.of(by));
	}

	/** The same finding with other texts. */
	public Finding saying(String otherMessage, String otherFix) {
		return new Finding(this.rule, this.level, this.place, otherMessage, otherFix, this.given, this.expected,
				this.values, this.settlement);
	}

	/** Whether the filler still has something to do at this level. */
	public boolean isOpen(Level asked) {
		return this.level == asked && this.settlement.isEmpty();
	}

	/** The same finding worded by another edition of its rule. */
	public Finding wordedBy(Rule edition) {
		Map<String, String> all = new HashMap<>(this.values);
		all.put("given", this.given);
		all.put("expected", this.expected);
		all.put("field", this.place.spoken());
		return new Finding(this.rule, this.level, this.place, Wording.fill(edition.message(), all),
				Wording.fill(edition.fix(), all), this.given, this.expected, this.values, this.settlement);
	}

}
