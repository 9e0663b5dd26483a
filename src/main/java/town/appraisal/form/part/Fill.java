package town.appraisal.form.part;

/** Who fills a field. */
public enum Fill {

	/** The township. */
	INPUT,
	/**
	 * The bureau, as far as the register knows it; then the cell is locked, otherwise the
	 * township fills it.
	 */
	ISSUED,
	/** A formula of the template. */
	FORMULA

}
