package town.appraisal.workbook.mark.markup;

import java.util.regex.Pattern;

/**
 * Text as XML and as a cell of a workbook carries it; what neither can carry is dropped.
 */
public final class EscapedText {

	/** What a cell would read as a character code (ST_Xstring of ECMA-376). */
	private static final Pattern CODE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

	/** Characters of one cell, the limit of Excel itself. */
	private static final int LONGEST = 32_000;

	private EscapedText() {
	}

	/** Content of a text element or of an attribute. */
	public static String xml(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		text.codePoints().filter(EscapedText::isCarried).forEach((character) -> {
			switch (character) {
				case '&' -> escaped.append("&amp;");
				case '<' -> escaped.append("&lt;");
				case '>' -> escaped.append("&gt;");
				case '"' -> escaped.append("&quot;");
				default -> escaped.appendCodePoint(character);
			}
		});
		return escaped.toString();
	}

	/** Content of a {@code t} element. */
	public static String cell(String text) {
		String cut = (text.length() > LONGEST) ? text.substring(0, LONGEST) + "…" : text;
		return xml(CODE_LIKE.matcher(cut).replaceAll("_x005F_"));
	}

	private static boolean isCarried(int character) {
		boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
		return character == '\n' || character == '\t'
				|| !(Character.isISOControl(character) || surrogate || (character & 0xFFFE) == 0xFFFE);
	}

}
