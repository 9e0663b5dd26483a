package town.appraisal.workbook.xlsx;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One record of the central directory, at its place in the file.
 *
 * @param file the whole file, little endian
 * @param at where the record begins
 */
record ZipRecord(ByteBuffer file, int at) {

	private static final int SIGNATURE = 0x02014b50;

	private static final int FIXED = 46;

	private static final int STORED = 0;

	private static final int DEFLATED = 8;

	private static final long ELSEWHERE = 0xFFFF_FFFFL;

	ZipRecord {
		if (file.getInt(at) != SIGNATURE) {
			throw Refused.truncated();
		}
	}

	ZipPart part() {
		String name = name();
		int method = number(10);
		if ((number(8) & 1) != 0 || (method != STORED && method != DEFLATED)) {
			throw Refused.damaged(name);
		}
		long[] wide = { wideNumber(24), wideNumber(20), wideNumber(42) };
		widen(wide);
		if (wide[0] < 0 || wide[1] < 0 || wide[2] < 0) {
			throw Refused.damaged(name);
		}
		return new ZipPart(name, method == DEFLATED, wideNumber(16), wide[1], wide[0], wide[2]);
	}

	int next() {
		return this.at + FIXED + number(28) + number(30) + number(32);
	}

	/** Old writers separate by backslash. */
	private String name() {
		byte[] name = new byte[number(28)];
		this.file.get(this.at + FIXED, name);
		return new String(name, StandardCharsets.UTF_8).replace('\\', '/');
	}

	/** Size, compressed size and offset move, in this order, into the extra field 1. */
	private void widen(long[] numbers) {
		int end = this.at + FIXED + number(28) + number(30);
		for (int field = end - number(30); field + 4 <= end; field += 4 + (this.file.getShort(field + 2) & 0xFFFF)) {
			if (this.file.getShort(field) == 1) {
				widen(numbers, field + 4);
			}
		}
	}

	private void widen(long[] numbers, int field) {
		int from = field;
		for (int i = 0; i < numbers.length; i++) {
			if (numbers[i] == ELSEWHERE) {
				numbers[i] = this.file.getLong(from);
				from += Long.BYTES;
			}
		}
	}

	private int number(int offset) {
		return this.file.getShort(this.at + offset) & 0xFFFF;
	}

	private long wideNumber(int offset) {
		return this.file.getInt(this.at + offset) & ELSEWHERE;
	}

}
