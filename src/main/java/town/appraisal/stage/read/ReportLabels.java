package town.appraisal.stage.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.form.ReportText;
import town.appraisal.workbook.RawCell;

/**
 * Finds the texts of the report right of what is asked; a hint may follow the label on
 * its next line.
 */
final class ReportLabels {

	private static final Map<String, String> NAMES = Arrays.stream(ReportSection.values())
		.map(ReportText::field)
		.collect(Collectors.toUnmodifiableMap((it) -> LabelText.bare(it.label()), Field::name));

	private ReportLabels() {
	}

	static Map<String, Spot> cells(SheetGrid sheet) {
		Map<String, Spot> cells = new HashMap<>();
		sheet.cells().forEach((cell) -> {
			String name = NAMES.get(label(cell));
			if (name != null) {
				cells.putIfAbsent(name, sheet.spot(cell.row(), cell.column()).right());
			}
		});
		return cells;
	}

	private static String label(RawCell cell) {
		return LabelText.bare(cell.text().lines().findFirst().orElse(""));
	}

}
