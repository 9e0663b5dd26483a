package town.appraisal.stage.read.cell;

import town.appraisal.workbook.RawCell;

/** Reads a filled cell as what its field asks for. */
public interface CellParser<T> {

	/** Reads a number, text or boolean; errors and uncomputed formulas never arrive. */
	Parsed<T> parse(RawCell cell);

}
