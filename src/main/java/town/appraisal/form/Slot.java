package town.appraisal.form;

/** What stands in a span of a line: printed words, or a field to fill. */
public sealed interface Slot {

	Span span();

	/** Printed words. */
	record Words(Span span, String text) implements Slot {
	}

	/** A field. */
	record Box(Span span, Field field) implements Slot {
	}

}
