package town.appraisal.workbook.xlsx.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * The formulas of one sheet. A file writes a formula that several cells have only once;
 * the others get the same text, which shows that there is a formula, not what it refers
 * to.
 */
final class CellFormulas {

	/** What a formula is called whose text the file does not keep. */
	private static final String UNKNOWN = "?";

	private final Budget characters;

	private final Budget room = new Budget(Limits.ARRAYS, () -> Refused.tooMany("数组公式", Limits.ARRAYS));

	private final Map<String, String> shared = new HashMap<>();

	private final List<Array> arrays = new ArrayList<>();

	CellFormulas(Budget characters) {
		this.characters = characters;
	}

	/** Reads the formula element under the cursor; empty when it says nothing. */
	String read(Xml xml) {
		String kind = xml.attribute("t");
		String group = xml.attribute("si");
		String area = xml.attribute("ref");
		String text = xml.text(Limits.FORMULA);
		return switch (kind) {
			case "shared" -> text.isEmpty() ? this.shared.getOrDefault(group, UNKNOWN) : share(group, text);
			case "array" -> array(xml, area, text.isEmpty() ? UNKNOWN : text);
			case "dataTable" -> text.isEmpty() ? UNKNOWN : text;
			default -> text;
		};
	}

	/** Formula of an array a cell belongs to, empty when it belongs to none. */
	String around(int row, int column) {
		for (Array array : this.arrays) {
			if (array.area().contains(row, column)) {
				return array.formula();
			}
		}
		return "";
	}

	private String share(String group, String text) {
		this.characters.spend(text.length());
		this.shared.put(group, text);
		return text;
	}

	private String array(Xml xml, String reference, String text) {
		Area area = CellAddress.area(reference).orElseThrow(xml::damaged);
		if (area.firstRow() < area.lastRow() || area.firstColumn() < area.lastColumn()) {
			this.room.spend(1);
			this.characters.spend(text.length());
			this.arrays.add(new Array(area, text));
		}
		return text;
	}

	/**
	 * A formula that fills an area.
	 *
	 * @param area the cells it fills
	 * @param formula its text
	 */
	private record Array(Area area, String formula) {

	}

}
