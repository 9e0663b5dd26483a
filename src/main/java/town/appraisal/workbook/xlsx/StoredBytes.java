package town.appraisal.workbook.xlsx;

import java.nio.ByteBuffer;

/**
 * A part that lies in the zip as it is.
 *
 * @param bytes its bytes
 */
record StoredBytes(ByteBuffer bytes) implements PartBytes {

	@Override
	public int take(byte[] target, int offset, int length) {
		int count = Math.min(length, this.bytes.remaining());
		this.bytes.get(target, offset, count);
		return count;
	}

	@Override
	public boolean complete() {
		return !this.bytes.hasRemaining();
	}

}
