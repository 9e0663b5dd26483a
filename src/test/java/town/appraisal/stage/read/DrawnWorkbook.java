package town.appraisal.stage.read;

import town.appraisal.stage.intake.PolicyFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.workbook.CellSource;
import town.appraisal.workbook.DefinedName;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.stage.intake.PolicyFile;

/** A workbook drawn in a test, handed over as the port hands over a file. */
final class DrawnWorkbook implements CellSource {

	private final Map<String, DrawnSheet> sheets = new LinkedHashMap<>();

	private final List<DefinedName> names = new ArrayList<>();

	DrawnSheet sheet(String name) {
		return this.sheets.computeIfAbsent(name, DrawnSheet::new);
	}

	DrawnWorkbook name(String name, String refersTo) {
		this.names.add(new DefinedName(name, refersTo));
		return this;
	}

	Reading.Read read() {
		return (Reading.Read) reading();
	}

	Reading reading() {
		return new SubmissionReader(this, PolicyFile.shipped().borders()).read(new byte[0]);
	}

	@Override
	public Optional<String> read(byte[] bytes, WorkbookVisitor visitor) {
		List<DrawnSheet> drawn = List.copyOf(this.sheets.values());
		List<SheetFacts> facts = new ArrayList<>();
		drawn.forEach((it) -> facts.add(new SheetFacts(facts.size(), it.name(), it.isHidden())));
		visitor.workbook(new WorkbookFacts(facts, this.names, false, "2025-01-06T08:00:00Z"));
		for (SheetFacts sheet : facts) {
			if (visitor.wants(sheet)) {
				drawn.get(sheet.index()).cells().forEach(visitor::cell);
				visitor.end(sheet, drawn.get(sheet.index()).parts());
			}
		}
		return Optional.empty();
	}

}
