package town.appraisal.workbook.xlsx.part;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * The records of a zip's central directory, counted before they are read: the library
 * takes all of them into memory before it can be asked how many there are.
 */
final class ZipRecords {

	/** Bytes of a record before its name. */
	private static final int FIXED = 46;

	/** Bytes that hold the length of what writers add to a record. */
	private static final int ADDED = 30;

	private ZipRecords() {
	}

	/**
	 * Refuses a file with too many records, or records with too much added; a small file
	 * has no room for either.
	 */
	static void demandFew(byte[] file) {
		if (file.length > FIXED * Limits.PARTS) {
			count(file);
		}
	}

	private static void count(byte[] file) {
		Budget records = new Budget(Limits.PARTS, () -> Refused.tooMany("文件内部的部分", Limits.PARTS));
		Budget added = new Budget(Limits.MEGABYTE, Refused::damaged);
		for (int at = 0; at <= file.length - FIXED; at++) {
			if (file[at] == 'P' && isRecord(file, at)) {
				records.spend(1);
				added.spend((file[at + ADDED] & 0xFF) | (file[at + ADDED + 1] & 0xFF) << 8);
			}
		}
	}

	private static boolean isRecord(byte[] file, int at) {
		return file[at + 1] == 'K' && file[at + 2] == 1 && file[at + 3] == 2;
	}

}
