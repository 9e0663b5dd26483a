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
	 * what it is put into grows, and so does what ends at the edge of the sheet when the
	 * column is put in there.
	 */
	Span widened(Column at, boolean edge) {
		boolean moves = this.from.compareTo(at) >= 0;
		boolean grows = this.to.compareTo(at) >= 0 || (edge && this.to.plus(1) == at);
		return new Span(moves ? this.from.plus(1) : this.from, grows ? this.to.plus(1) : this.to);
	}

}
