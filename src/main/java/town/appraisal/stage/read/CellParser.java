package town.appraisal.stage.read;

import town.appraisal.workbook.RawCell;

/** Reads a filled cell as what its field asks for. */
interface CellParser<T> {

	/** Reads a number, text or boolean; errors and uncomputed formulas never arrive. */
	Parsed<T> parse(RawCell cell);

}
