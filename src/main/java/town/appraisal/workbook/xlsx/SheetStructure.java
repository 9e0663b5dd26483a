package town.appraisal.workbook.xlsx;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.SheetParts;
import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * Collects what a sheet has besides cells.
 */
final class SheetStructure {

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private final Budget room = Budget.entries("合并单元格和下拉列表");

	private final List<Area> merges = new ArrayList<>();

	private final List<Area> lists = new ArrayList<>();

	private final List<Area> hiddenColumns = new ArrayList<>();

	private final BitSet hiddenRows = new BitSet();

	void hideRow(int row) {
		this.hiddenRows.set(row);
	}

	/** Columns, merges, validations: the elements of a sheet that hold areas. */
	void read(Xml xml, String element) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			switch (element) {
				case "cols" -> column(xml);
				case "mergeCells" -> add(this.merges, xml, xml.attribute("ref"));
				default -> validation(xml);
			}
			xml.skip();
		}
	}

	/** Excel 2010 keeps validations that look at other sheets in an extension. */
	void readExtensions(Xml xml) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			if (xml.foreignName().equals("dataValidation") && isList(xml)) {
				extension(xml);
			}
		}
	}

	/** Hidden rows below the last filled row are left out: nothing hides in them. */
	SheetParts parts(int lastFilledRow) {
		return new SheetParts(this.merges,
				this.hiddenRows.get(0, lastFilledRow + 1).stream().boxed().collect(Collectors.toSet()),
				this.hiddenColumns, this.lists);
	}

	private void column(Xml xml) {
		this.room.spend(1);
		int first = xml.number("min", 0);
		int last = Math.min(xml.number("max", 0), CellAddress.COLUMNS);
		if (xml.flag("hidden") && first > 0 && first <= last) {
			this.hiddenColumns.add(new Area(0, first - 1, CellAddress.ROWS - 1, last - 1));
		}
	}

	private void validation(Xml xml) {
		if (isList(xml)) {
			add(this.lists, xml, xml.attribute("sqref"));
		}
	}

	private void extension(Xml xml) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			if (xml.foreignName().equals("sqref")) {
				add(this.lists, xml, xml.text(Limits.ALL_TEXT));
			}
			else {
				xml.skip();
			}
		}
	}

	/** The attribute showDropDown says the opposite of its name. */
	private static boolean isList(Xml xml) {
		return xml.attribute("type").equals("list") && !xml.flag("showDropDown");
	}

	private void add(List<Area> areas, Xml xml, String references) {
		for (String reference : BLANKS.split(references.trim())) {
			this.room.spend(1);
			areas.add(CellAddress.area(reference).orElseThrow(xml::damaged));
		}
	}

}
