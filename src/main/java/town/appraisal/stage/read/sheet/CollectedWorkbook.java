package town.appraisal.stage.read.sheet;

import java.util.List;
import java.util.Optional;

import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookFacts;

/** The wanted sheets of one workbook. */
public record CollectedWorkbook(WorkbookFacts facts, List<SheetCells> sheets) {

	public CollectedWorkbook {
		sheets = List.copyOf(sheets);
	}

	public Optional<SheetCells> sheet(String name) {
		return this.sheets.stream().filter((it) -> it.name().equals(name)).findFirst();
	}

	/** The same workbook as if a sheet had not been looked at. */
	public CollectedWorkbook without(String sheet) {
		return new CollectedWorkbook(this.facts,
				this.sheets.stream().filter((it) -> !it.name().equals(sheet)).toList());
	}

	public boolean lists(String sheet) {
		return this.facts.sheets().stream().map(SheetFacts::name).anyMatch(sheet::equals);
	}

}
