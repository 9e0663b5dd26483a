package town.appraisal.workbook.list;

import java.util.Map;
import java.util.Optional;

import town.appraisal.workbook.CellAddress;

/**
 * A filled line of a long table.
 *
 * @param row 0-based line of the sheet
 * @param columns 0-based column of each heading the table has
 * @param cells filled cells by heading; columns without a known heading are left out
 */
public record TableRow(int row, Map<String, Integer> columns, Map<String, TableCell> cells) {

	public TableRow {
		columns = Map.copyOf(columns);
		cells = Map.copyOf(cells);
	}

	/** The cell under a heading, if it is filled. */
	public Optional<TableCell> cell(String heading) {
		return Optional.ofNullable(this.cells.get(heading));
	}

	/** The text under a heading, empty when blank. */
	public String text(String heading) {
		return cell(heading).map(TableCell::text).orElse("");
	}

	/** The address under a heading, also of a blank cell. */
	public String address(String heading) {
		return CellAddress.a1(this.row, this.columns.getOrDefault(heading, 0));
	}

}
