package town.appraisal.stage.read;

import java.util.List;
import java.util.Optional;

import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;

/** The wanted sheets of one workbook. */
record CollectedWorkbook(WorkbookFacts facts, List<SheetGrid> sheets) {

	CollectedWorkbook {
		sheets = List.copyOf(sheets);
	}

	Optional<SheetGrid> sheet(String name) {
		return this.sheets.stream().filter((it) -> it.name().equals(name)).findFirst();
	}

	boolean lists(String sheet) {
		return this.facts.sheets().stream().map(SheetFacts::name).anyMatch(sheet::equals);
	}

}
