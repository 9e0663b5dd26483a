package town.appraisal.workbook.mark.cell;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbered colours (ECMA-376 part 1, 18.8.27) by their shades. Some programs write a
 * palette of their own on saving, after which an old number means another colour.
 */
public final class IndexedColours {

	private static final Pattern NUMBERED = Pattern.compile("indexed=\"(\\d{1,2})\"");

	private static final int FIRST = 8;

	private static final List<String> SHADES = List.of(("000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF "
			+ "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 "
			+ "0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 "
			+ "99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 "
			+ "003300 333300 993300 993366 333399 333333")
		.split(" "));

	private IndexedColours() {
	}

	/** A fill that says its shades instead of their numbers. */
	public static String shaded(String fill) {
		return NUMBERED.matcher(fill).replaceAll((number) -> {
			int index = Integer.parseInt(number.group(1)) - FIRST;
			boolean known = index >= 0 && index < SHADES.size();
			return known ? "rgb=\"FF" + SHADES.get(index) + "\"" : number.group();
		});
	}

}
