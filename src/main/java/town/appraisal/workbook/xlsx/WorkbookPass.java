package town.appraisal.workbook.xlsx;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.workbook.xlsx.cell.CellTexts;
import town.appraisal.workbook.xlsx.cell.NumberFormats;
import town.appraisal.workbook.xlsx.cell.SharedStrings;
import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.part.ContentTypes;
import town.appraisal.workbook.xlsx.part.Parts;
import town.appraisal.workbook.xlsx.part.Relationship;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * One pass over one file: from its container to the sheets the visitor wants.
 */
final class WorkbookPass {

	private final Parts parts;

	private final WorkbookVisitor visitor;

	private final Budget characters = new Budget(Limits.ALL_TEXT,
			() -> Refused.longText("工作簿全部单元格合计", Limits.ALL_TEXT));

	private List<Relationship> links = List.of();

	private @Nullable CellTexts texts;

	WorkbookPass(Parts parts, WorkbookVisitor visitor) {
		this.parts = parts;
		this.visitor = visitor;
	}

	void run() {
		ContentTypes types = ContentTypes.of(this.parts);
		List<Relationship> roots = Relationship.of(this.parts, "");
		String main = main(roots);
		types.demandWorkbook(main);
		demandNoMacros();
		this.links = Relationship.of(this.parts, main);
		WorkbookPart workbook = WorkbookPart.of(this.parts.open(main), this.links);
		this.visitor.workbook(workbook.facts(saved(roots)));
		for (SheetPart sheet : workbook.sheets()) {
			if (sheet.hasCells() && this.visitor.wants(sheet.facts())) {
				read(sheet, workbook.date1904());
			}
		}
	}

	static String main(List<Relationship> roots) {
		Relationship main = roots.stream()
			.filter((link) -> link.is("officeDocument"))
			.findFirst()
			.orElseThrow(Refused::noWorkbook);
		if (main.isStrict()) {
			throw Refused.strict();
		}
		return main.target();
	}

	private void demandNoMacros() {
		if (this.parts.directory().names().stream().anyMatch((name) -> name.endsWith("vbaproject.bin"))) {
			throw Refused.macro();
		}
	}

	private String saved(List<Relationship> roots) {
		return part(roots, "core-properties").map(SaveTime::read).orElse("");
	}

	private void read(SheetPart sheet, boolean date1904) {
		CellTexts known = (this.texts != null) ? this.texts : texts(date1904);
		this.texts = known;
		new SheetReading(this.parts.open(sheet.part()), sheet.facts(), known, this.visitor).read();
	}

	/** Only a workbook of which some sheet is wanted pays for its texts and formats. */
	private CellTexts texts(boolean date1904) {
		SharedStrings strings = part(this.links, "sharedStrings").map((xml) -> SharedStrings.of(xml, this.characters))
			.orElseGet(SharedStrings::none);
		NumberFormats formats = part(this.links, "styles").map(NumberFormats::of).orElseGet(NumberFormats::none);
		return new CellTexts(strings, formats, date1904, this.characters);
	}

	private Optional<Xml> part(List<Relationship> from, String kind) {
		return from.stream()
			.filter((link) -> link.is(kind))
			.findFirst()
			.flatMap((link) -> this.parts.find(link.target()));
	}

}
