package town.appraisal.workbook;

/** What a cell stores. */
public enum CellKind {

	NUMBER, TEXT, BOOLEAN, ERROR,
	/** A formula without a computed value. */
	NOT_COMPUTED

}
