package town.appraisal.form;

/** A run of columns within a line; more than one is merged. */
public record Span(Column from, Column to) {

	static Span of(Column from, Column to) {
		return new Span(from, to);
	}

	static Span at(Column column) {
		return new Span(column, column);
	}

}
