package town.appraisal.stage.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.submission.Stamp;
import town.appraisal.form.Meta;
import town.appraisal.stage.read.cell.CellWords;
import town.appraisal.stage.read.sheet.CollectedWorkbook;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.workbook.RawCell;

/** Reads where a workbook was issued from its hidden sheet. */
final class StampReader {

	private StampReader() {
	}

	static Optional<Stamp> read(CollectedWorkbook workbook) {
		return workbook.sheet(Meta.SHEET)
			.map(StampReader::entries)
			.filter((it) -> !it.isEmpty())
			.map(StampReader::stamp);
	}

	private static Map<String, String> entries(SheetCells sheet) {
		Map<String, String> entries = new HashMap<>();
		sheet.cells()
			.filter((key) -> key.column() == 0 && Meta.KEYS.contains(key.text().strip()))
			.forEach((key) -> entries.putIfAbsent(key.text().strip(),
					sheet.at(key.row(), 1).map(StampReader::text).orElse("")));
		return entries;
	}

	private static String text(RawCell cell) {
		return CellWords.of(cell, false).strip();
	}

	private static Stamp stamp(Map<String, String> entries) {
		String[] values = Meta.KEYS.stream().map((it) -> entries.getOrDefault(it, "")).toArray(String[]::new);
		return new Stamp(values[0], values[1], values[2], values[3], values[4], values[5], values[6]);
	}

}
