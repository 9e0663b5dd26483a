package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.workbook.RawCell;

/** Where each short text of a sheet stands, so that labels are found anywhere on it. */
final class LabelIndex {

	private static final int LONGEST = 60;

	private final Map<String, List<Spot>> spots = new HashMap<>();

	private final SheetGrid sheet;

	LabelIndex(SheetGrid sheet) {
		this.sheet = sheet;
		sheet.cells().filter(LabelIndex::isShort).forEach(this::add);
	}

	private static boolean isShort(RawCell cell) {
		return !cell.text().isEmpty() && cell.text().length() <= LONGEST;
	}

	private void add(RawCell cell) {
		Spot spot = this.sheet.spot(cell.row(), cell.column());
		if (spot.row() == cell.row() && spot.column() == cell.column()) {
			this.spots.computeIfAbsent(LabelText.bare(cell.text()), (it) -> new ArrayList<>()).add(spot);
		}
	}

	SheetGrid sheet() {
		return this.sheet;
	}

	/** Tells whether a label stands anywhere on the sheet, also behind 其中. */
	boolean has(String bare) {
		return this.spots.containsKey(bare) || this.spots.containsKey(LabelText.ofWhich(bare));
	}

	/** The places of a field's label, then those of its aliases. */
	List<Spot> all(Field field) {
		return FieldWords.of(field).stream().flatMap((it) -> this.spots.getOrDefault(it, List.of()).stream()).toList();
	}

	Optional<Spot> first(Field field) {
		return all(field).stream().findFirst();
	}

	/** A field's label in a row, also one merged over it. */
	Optional<Spot> inRow(Field field, int row) {
		return all(field).stream().filter((it) -> it.row() <= row && row <= it.area().lastRow()).findFirst();
	}

	/** The rows in which all of these labels stand, from top to bottom. */
	IntStream rowsWith(Field... fields) {
		return all(fields[0]).stream()
			.mapToInt(Spot::row)
			.sorted()
			.filter((row) -> List.of(fields).stream().allMatch((it) -> inRow(it, row).isPresent()));
	}

}
