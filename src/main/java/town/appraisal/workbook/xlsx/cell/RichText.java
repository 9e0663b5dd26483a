package town.appraisal.workbook.xlsx.cell;

import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * A text in runs, joined as a person reads it; the reading aids above Japanese characters
 * ({@code rPh}) are not part of it.
 */
final class RichText {

	private final StringBuilder joined = new StringBuilder();

	/** Reads the element under the cursor, {@code si} or {@code is}. */
	String read(Xml xml) {
		this.joined.setLength(0);
		collect(xml, true);
		return CodedCharacters.decode(this.joined.toString());
	}

	private void collect(Xml xml, boolean runs) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			String name = xml.name();
			if (name.equals("t")) {
				xml.text(this.joined, Limits.TEXT);
			}
			else if (runs && name.equals("r")) {
				collect(xml, false);
			}
			else {
				xml.skip();
			}
		}
	}

}
