package town.appraisal.stage.read.sheet;

import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.form.LabelText;
import town.appraisal.stage.read.cell.Folding;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/** One position of a sheet, filled or not; of a merged area its first cell. */
public record Spot(SheetCells sheet, int row, int column) {

	public Place place(String field) {
		return new Place(this.sheet.name(), CellAddress.a1(this.row, this.column), field);
	}

	public Optional<RawCell> cell() {
		return this.sheet.at(this.row, this.column);
	}

	/** Filled with more than blanks. */
	public boolean isFilled() {
		return cell().filter((it) -> it.kind() != CellKind.TEXT || !Folding.fold(it.text()).isEmpty()).isPresent();
	}

	public boolean isHidden() {
		return this.sheet.hides(this.row, this.column);
	}

	/** Its text as a label, empty when it is none. */
	public String label() {
		return cell().map((it) -> LabelText.bare(it.text())).orElse("");
	}

	public Area area() {
		return this.sheet.area(this.row, this.column);
	}

	/** The next one to the right of the cell or its merged area. */
	public Spot right() {
		return this.sheet.spot(this.row, area().lastColumn() + 1);
	}

	/** The next one below the cell or its merged area. */
	public Spot below() {
		return this.sheet.spot(area().lastRow() + 1, this.column);
	}

}
