package town.appraisal.workbook.draw;

import java.util.Optional;

/**
 * A link to a file beside the workbook, as a formula: a sheet takes only 65,530 real
 * links, formulas as many as it has rows.
 */
public final class RelativeLink {

	/** Longest text a formula may hold. */
	private static final int LONGEST = 255;

	private RelativeLink() {
	}

	/**
	 * A link, or a dash where there is nothing to link to.
	 * @param path path with {@code /} below the folder of the workbook
	 * @param text what the person clicks on
	 */
	public static Entry to(Optional<String> path, String text) {
		if (path.isEmpty()) {
			return Entry.words(Entry.NONE, Look.CENTERED);
		}
		return isSafe(path.get()) ? link(path.get(), text) : Entry.words(path.get(), Look.TEXT);
	}

	/**
	 * A link to a received file, or a dash where there is none or no way to it.
	 * @param folder the folder the file lies below, as the program knows it, ending in
	 * {@code /}; empty where there is no way to it
	 * @param path path with {@code /} below that folder, as the sender named it
	 */
	public static Entry from(String folder, Optional<String> path, String text) {
		if (folder.isEmpty() || path.isEmpty()) {
			return Entry.words(Entry.NONE, Look.CENTERED);
		}
		String way = folder + path.get();
		return (isSafe(path.get()) && way.length() <= LONGEST) ? link(way, text)
				: Entry.words(Entry.NONE, Look.CENTERED);
	}

	private static Entry link(String path, String text) {
		return new Entry.LiveWords("HYPERLINK(\"" + path.replace("\"", "\"\"") + "\",\"" + text + "\")", text,
				Look.LINK, 1);
	}

	/** Only files below the folder: no other program, drive or server. */
	private static boolean isSafe(String path) {
		return path.length() <= LONGEST && path.indexOf(':') < 0 && path.indexOf('\\') < 0 && path.indexOf('#') < 0
				&& !path.startsWith("/") && !path.contains("../") && path.equals(CellText.clean(path));
	}

}
