package town.appraisal.form.part;

/** A block of the grid in which a formula stands. */
public enum Block {

	/** The funds block; a formula of it stands in a line of a source. */
	FUNDS,
	/** The indicator table; a formula of it stands in each line. */
	INDICATORS,
	/** The line 总分. */
	TOTAL

}
