package town.appraisal.stage.read.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.workbook.Area;

/** What a defined name refers to: {@code 自评表!$B$20:$B$67}. */
public record CellReference(String sheet, Area area) {

	private static final Pattern FORM = Pattern.compile(
			"(?:'((?:[^'\\[]|'')+)'|([^'!\\[]+))!\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?::\\$?([A-Z]{1,3})\\$?(\\d{1,7}))?");

	/** The area of a formula; empty for {@code #REF!} and for other workbooks. */
	public static Optional<CellReference> parse(String refersTo) {
		Matcher matcher = FORM.matcher(refersTo);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String sheet = (matcher.group(1) != null) ? matcher.group(1).replace("''", "'") : matcher.group(2);
		int row = row(matcher.group(4));
		int column = column(matcher.group(3));
		if (matcher.group(5) == null) {
			return Optional.of(new CellReference(sheet, new Area(row, column, row, column)));
		}
		return Optional
			.of(new CellReference(sheet, new Area(row, column, row(matcher.group(6)), column(matcher.group(5)))));
	}

	/** The sheet a formula of a name leads to, without a look at the cells. */
	public static Optional<String> sheet(String refersTo) {
		String sheet = refersTo.substring(0, Math.max(0, refersTo.lastIndexOf('!')));
		boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
		return Optional.of(quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet)
			.filter((it) -> !it.isEmpty());
	}

	private static int row(String digits) {
		return Integer.parseInt(digits) - 1;
	}

	private static int column(String letters) {
		return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
	}

}
