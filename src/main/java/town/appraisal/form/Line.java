package town.appraisal.form;

import java.util.List;

/**
 * One line of a sheet: its slots from left to right.
 *
 * @param slots the slots
 * @param rows height in text rows the template gives it
 */
public record Line(List<Slot> slots, int rows) {

	public Line {
		slots = List.copyOf(slots);
	}

	static Line of(int rows, Slot... slots) {
		return new Line(List.of(slots), rows);
	}

}
