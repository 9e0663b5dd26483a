package town.appraisal.workbook;

/**
 * Receives a workbook in one pass: the facts, then sheet by sheet its cells in file order
 * and its other parts.
 */
public interface WorkbookVisitor {

	/** Called once, first. */
	void workbook(WorkbookFacts facts);

	/**
	 * Called before a sheet's cells; whether they are wanted. Not for chart sheets.
	 */
	boolean wants(SheetFacts sheet);

	/** One filled cell; empty styled cells never arrive. */
	void cell(RawCell cell);

	/** Called after a wanted sheet's last cell. */
	void end(SheetFacts sheet, SheetParts parts);

}
