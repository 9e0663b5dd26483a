package town.appraisal.workbook.draw;

import java.util.regex.Pattern;

/** Texts of other people as a cell or a paragraph may hold them: whole, but harmless. */
public final class CellText {

	/** Characters XML cannot carry, other controls, and marks that turn writing round. */
	private static final Pattern UNFIT = Pattern
		.compile("[\\p{Cc}&&[^\\t\\n]]|[\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

	/** What a spreadsheet would turn into another character, such as {@code _x0041_}. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	private static final String FORMULA_SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫−\t";

	private CellText() {
	}

	/** The text with line ends as Excel writes them and nothing a file cannot carry. */
	public static String clean(String text) {
		return UNFIT.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
	}

	/** Tells whether the text would be taken for a formula if it were typed again. */
	static boolean looksLikeFormula(String text) {
		return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
	}

	/** The text so that it reads back as it is. */
	static String stored(String text) {
		return ESCAPE.matcher(text).replaceAll("_x005F_");
	}

}
