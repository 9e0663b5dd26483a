package town.appraisal.workbook.xlsx;

import java.util.zip.DataFormatException;

/** Where the bytes of a part come from, however the zip keeps them. */
interface PartBytes {

	/** Fills what it can; 0 when there is nothing more. */
	int take(byte[] target, int offset, int length) throws DataFormatException;

	/** Whether it ended as it should. */
	boolean complete();

}
