package town.appraisal.form.part;

import java.util.List;

/**
 * One line of a sheet: its slots from left to right.
 *
 * @param slots the slots
 * @param height height in points the template gives it
 */
public record Line(List<Slot> slots, float height) {

	public Line {
		slots = List.copyOf(slots);
	}

	public static Line of(float height, Slot... slots) {
		return new Line(List.of(slots), height);
	}

	/** The same line with a column put in. */
	Line widened(Column at) {
		return new Line(this.slots.stream().map((it) -> it.over(it.span().widened(at))).toList(), this.height);
	}

}
