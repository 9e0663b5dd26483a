package town.appraisal.workbook.xlsx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import town.appraisal.workbook.DefinedName;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.xlsx.cell.CodedCharacters;
import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.limit.ShownName;
import town.appraisal.workbook.xlsx.part.Relationship;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * The part that lists sheets and names.
 */
final class WorkbookPart {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

	private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Map<String, Relationship> links;

	private final Budget room = Budget.entries("工作表和名称");

	private final Set<String> sheetNames = new HashSet<>();

	private final List<SheetPart> sheets = new ArrayList<>();

	private final List<DefinedName> names = new ArrayList<>();

	private boolean date1904;

	private WorkbookPart(List<Relationship> links) {
		this.links = links.stream()
			.collect(Collectors.toMap(Relationship::id, Function.identity(), (first, again) -> first));
	}

	static WorkbookPart of(Xml xml, List<Relationship> links) {
		demandMain(xml);
		WorkbookPart workbook = new WorkbookPart(links);
		workbook.read(xml);
		xml.finish();
		return workbook;
	}

	/** Refuses a part of the strict edition or of no edition. */
	static void demandMain(Xml xml) {
		if (xml.foreignNamespace().equals(STRICT_MAIN)) {
			throw Refused.strict();
		}
		if (!xml.foreignNamespace().equals(MAIN)) {
			throw xml.damaged();
		}
	}

	List<SheetPart> sheets() {
		return this.sheets;
	}

	boolean date1904() {
		return this.date1904;
	}

	WorkbookFacts facts(String saved) {
		return new WorkbookFacts(this.sheets.stream().map(SheetPart::facts).toList(), this.names, this.date1904, saved);
	}

	private void read(Xml xml) {
		while (xml.next(1)) {
			switch (xml.name()) {
				case "workbookPr" -> {
					this.date1904 = xml.flag("date1904");
					xml.skip();
				}
				case "sheets" -> sheets(xml);
				case "definedNames" -> names(xml);
				default -> xml.skip();
			}
		}
	}

	private void sheets(Xml xml) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			if (xml.name().equals("sheet")) {
				this.room.spend(1);
				this.sheets.add(sheet(xml));
			}
			xml.skip();
		}
	}

	private SheetPart sheet(Xml xml) {
		String name = CodedCharacters.decode(xml.attribute("name"));
		Relationship link = this.links.get(xml.attribute(LINK, "id"));
		if (link == null) {
			throw Refused.at(ShownName.sheet(name), "没有内容");
		}
		if (link.is("xlMacrosheet") || link.is("xlIntlMacrosheet")) {
			throw Refused.macro();
		}
		if (!this.sheetNames.add(name.toLowerCase(Locale.ROOT))) {
			throw Refused.at(ShownName.sheet(name), "出现了两次");
		}
		boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
		return new SheetPart(new SheetFacts(this.sheets.size(), name, hidden), link.target(), link.is("worksheet"));
	}

	private void names(Xml xml) {
		int inside = xml.depth();
		while (xml.next(inside)) {
			this.room.spend(1);
			String name = xml.attribute("name");
			boolean ofOneSheet = !xml.attribute("localSheetId").isEmpty();
			String refersTo = xml.text(Limits.FORMULA).trim();
			if (!ofOneSheet && !name.startsWith("_xl")) {
				this.names.add(new DefinedName(name, refersTo));
			}
		}
	}

}
