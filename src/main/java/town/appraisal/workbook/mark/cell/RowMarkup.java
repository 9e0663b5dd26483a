package town.appraisal.workbook.mark.cell;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import town.appraisal.workbook.mark.markup.Tag;

/**
 * A row where it stands in the text.
 *
 * @param number 0-based
 * @param opening its opening or empty tag
 * @param closing its closing tag, or the empty one
 * @param cells its cells
 */
public record RowMarkup(int number, Tag opening, Tag closing, List<CellMarkup> cells) {

	public RowMarkup {
		cells = List.copyOf(cells);
	}

	Optional<CellMarkup> cell(int column) {
		return this.cells.stream().filter((cell) -> cell.column() == column).findFirst();
	}

	/** Where a cell that is missing belongs. */
	OptionalInt placeOf(int column) {
		return this.cells.stream()
			.filter((cell) -> cell.column() > column)
			.mapToInt((cell) -> cell.tag().start())
			.findFirst();
	}

	/** The style of cells that are not there, when the row has one. */
	OptionalInt style() {
		return this.opening.flag("customFormat") ? this.opening.number("s") : OptionalInt.empty();
	}

}
