package town.appraisal.workbook.xlsx;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A part the zip keeps deflated.
 *
 * @param inflater with the part as its input
 */
record DeflatedBytes(Inflater inflater) implements PartBytes {

	@Override
	public int take(byte[] target, int offset, int length) throws DataFormatException {
		return this.inflater.inflate(target, offset, length);
	}

	@Override
	public boolean complete() {
		return this.inflater.finished();
	}

}
