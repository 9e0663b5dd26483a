package town.appraisal.workbook.xlsx.limit;

/**
 * How much of a file is taken: far above any honest form, far below what hurts the night.
 */
public final class Limits {

	public static final long MEGABYTE = 1024 * 1024;

	/** Size of the file in bytes. */
	public static final long FILE = 20 * MEGABYTE;

	/** Bytes of all parts together once inflated. */
	public static final long INFLATED = 200 * MEGABYTE;

	/** Parts in the file, pictures included. */
	public static final int PARTS = 1_000;

	/** Filled cells of one sheet. */
	public static final int CELLS = 200_000;

	/** Characters of one cell, the limit of Excel itself. */
	public static final int TEXT = 32_767;

	/** Characters of a formula, the limit of Excel itself. */
	public static final int FORMULA = 8_192;

	/** Characters that all shared texts and shared formulas have together. */
	public static final int ALL_TEXT = 10_000_000;

	/** Shared texts, empty ones included. */
	public static final int TEXTS = 1_000_000;

	/** Array formulas of a sheet; every filled cell is held against each. */
	public static final int ARRAYS = 1_000;

	/** Merged areas, validations, names, formats: entries of one kind. */
	static final int ENTRIES = 100_000;

	/** Bytes of XML without any tag; the longest text of a cell has at most 262 136. */
	public static final int UNBROKEN = 400_000;

	/** Elements inside each other; a workbook needs about ten. */
	public static final int DEPTH = 100;

	private Limits() {
	}

}
