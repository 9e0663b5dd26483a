package town.appraisal.form.part;

/** Who fills a field. */
public enum Fill {

	/** The township. */
	INPUT,
	/** The bureau, when it issues a personal workbook; then the cell is locked. */
	ISSUED,
	/** A formula of the template. */
	FORMULA,
	/** Nobody: a dash. */
	DASH

}
