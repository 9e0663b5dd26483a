package town.appraisal.stage.read.place;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import town.appraisal.form.Role;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.SheetLabels;
import town.appraisal.stage.read.sheet.Spot;

/**
 * Where the labels of a form stand on a sheet.
 *
 * @param labels every label of the sheet
 * @param words the words of the form
 */
record LabelIndex(SheetLabels labels, FormWords words) {

	SheetCells sheet() {
		return this.labels.sheet();
	}

	/** The places of a role's label, then those of its aliases. */
	List<Spot> all(Role role) {
		return this.words.of(role).stream().flatMap((it) -> this.labels.all(it).stream()).toList();
	}

	Optional<Spot> first(Role role) {
		return all(role).stream().findFirst();
	}

	/** A role's label in a row, also one merged over it. */
	Optional<Spot> inRow(Role role, int row) {
		return all(role).stream().filter((it) -> it.row() <= row && row <= it.area().lastRow()).findFirst();
	}

	/** The rows in which all of these labels stand, from top to bottom. */
	IntStream rowsWith(Role... roles) {
		return all(roles[0]).stream()
			.mapToInt(Spot::row)
			.sorted()
			.filter((row) -> List.of(roles).stream().allMatch((it) -> inRow(it, row).isPresent()));
	}

}
