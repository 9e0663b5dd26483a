package town.appraisal.workbook.xlsx.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * The number format of each cell style; fonts, borders and fills are passed over.
 */
public final class NumberFormats {

	private static final String GENERAL = "";

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private NumberFormats() {
	}

	public static NumberFormats none() {
		return new NumberFormats();
	}

	public static NumberFormats of(Xml xml) {
		NumberFormats formats = new NumberFormats();
		formats.read(xml);
		xml.finish();
		return formats;
	}

	/** Format code of a style; General when the workbook does not have the style. */
	String code(int style) {
		if (style >= this.styles.size()) {
			return GENERAL;
		}
		Integer id = this.styles.get(style);
		String own = this.codes.get(id);
		return (own != null) ? own : BuiltinFormats.code(id);
	}

	private void read(Xml xml) {
		Budget room = Budget.entries("单元格格式");
		while (xml.next(1)) {
			switch (xml.name()) {
				case "numFmts" -> codes(xml, room);
				case "cellXfs" -> styles(xml, room);
				default -> xml.skip();
			}
		}
	}

	private void codes(Xml xml, Budget room) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			room.spend(1);
			String code = xml.attribute("formatCode");
			this.codes.put(xml.number("numFmtId", 0), code.equalsIgnoreCase("General") ? GENERAL : code);
			xml.skip();
		}
	}

	private void styles(Xml xml, Budget room) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			room.spend(1);
			this.styles.add(xml.number("numFmtId", 0));
			xml.skip();
		}
	}

}
