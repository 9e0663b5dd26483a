package town.appraisal.stage.read.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;

/** What a defined name refers to: {@code 自评表!$B$20:$B$67}. */
public record CellReference(String sheet, Area area) {

	private static final Pattern FORM = Pattern
		.compile("(?:'((?:[^'\\[]|'')+)'|([^'!\\[]+))!(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?)");

	/** The area of a formula; empty for {@code #REF!} and for other workbooks. */
	public static Optional<CellReference> parse(String refersTo) {
		Matcher matcher = FORM.matcher(refersTo);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String sheet = (matcher.group(1) != null) ? matcher.group(1).replace("''", "'") : matcher.group(2);
		return CellAddress.area(matcher.group(3)).map((area) -> new CellReference(sheet, area));
	}

	/** The sheet a formula of a name leads to, without a look at the cells. */
	public static Optional<String> sheet(String refersTo) {
		String sheet = refersTo.substring(0, Math.max(0, refersTo.lastIndexOf('!')));
		boolean quoted = sheet.length() > 2 && sheet.startsWith("'") && sheet.endsWith("'");
		return Optional.of(quoted ? sheet.substring(1, sheet.length() - 1).replace("''", "'") : sheet)
			.filter((it) -> !it.isEmpty());
	}

}
