package town.appraisal.form.part;

import town.appraisal.form.Role;

/** What stands in a span of a line: words, the label of a field, or its cell. */
public sealed interface Slot {

	Span span();

	/** The same slot over another span. */
	Slot over(Span other);

	/** Printed words that belong to no field. */
	record Words(Span span, String text) implements Slot {

		@Override
		public Slot over(Span other) {
			return new Words(other, this.text);
		}

	}

	/** The printed label of a field. */
	record Label(Span span, Role role) implements Slot {

		@Override
		public Slot over(Span other) {
			return new Label(other, this.role);
		}

	}

	/** The cell to fill. */
	record Box(Span span, Role role) implements Slot {

		@Override
		public Slot over(Span other) {
			return new Box(other, this.role);
		}

	}

}
