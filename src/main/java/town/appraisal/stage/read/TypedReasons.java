package town.appraisal.stage.read;

import java.util.List;

import town.appraisal.domain.finding.Reason;
import town.appraisal.workbook.CellSource;
import town.appraisal.workbook.mark.ListedRow;
import town.appraisal.workbook.mark.ReturnedList;

/** Reads the reasons a filler typed beside the findings of a returned copy. */
final class TypedReasons {

	private TypedReasons() {
	}

	/** Every reason typed, from top to bottom; none when the file is no returned copy. */
	static List<Reason> in(CellSource source, byte[] workbook) {
		return ReturnedList.read(source, workbook)
			.rows()
			.stream()
			.map(ListedRow::reason)
			.filter((it) -> !it.text().isBlank())
			.toList();
	}

}
