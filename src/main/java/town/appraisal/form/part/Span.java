package town.appraisal.form.part;

/** A run of columns within a line; more than one is merged. */
public record Span(Column from, Column to) {

	public int columns() {
		return this.to.ordinal() - this.from.ordinal() + 1;
	}

	public static Span of(Column from, Column to) {
		return new Span(from, to);
	}

	public static Span at(Column column) {
		return new Span(column, column);
	}

	/**
	 * Where it stands when a column is put in at {@code at}: what lies right of it moves,
	 * what it is put into or behind grows, so that no line has a gap.
	 */
	Span widened(Column at) {
		return (this.from.compareTo(at) >= 0) ? new Span(this.from.plus(1), this.to.plus(1))
				: new Span(this.from, (this.to.ordinal() + 1 >= at.ordinal()) ? this.to.plus(1) : this.to);
	}

}
