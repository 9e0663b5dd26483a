package town.appraisal.stage.issue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import town.appraisal.form.Role;
import town.appraisal.form.part.BlankLine;

/**
 * A line of the indicator table as it is drawn.
 *
 * @param cells what is written, by column
 * @param locked columns that are approved and therefore locked
 */
public record IssuedLine(Map<Role, Typed> cells, Set<Role> locked) {

	public IssuedLine {
		cells = Map.copyOf(cells);
		locked = Set.copyOf(locked);
	}

	static IssuedLine blank(BlankLine line) {
		return new IssuedLine(
				Map.of(Role.LEVEL1, Typed.text(line.level1().label()), Role.LEVEL2, Typed.text(line.level2().label())),
				Set.of());
	}

	public Typed cell(Role column) {
		return this.cells.getOrDefault(column, Typed.NOTHING);
	}

	/** Whether a cell is to stay as issued. */
	boolean locks(Role column) {
		return this.locked.contains(column) && !cell(column).isEmpty();
	}

	public boolean approved() {
		return !this.locked.isEmpty();
	}

	/** The same line with further cells written, open to the filler. */
	public IssuedLine filled(Map<Role, Typed> others) {
		Map<Role, Typed> all = new EnumMap<>(Role.class);
		all.putAll(others);
		all.putAll(this.cells);
		return new IssuedLine(all, this.locked);
	}

	boolean isOfClass(IssuedLine other) {
		return cell(Role.LEVEL1).equals(other.cell(Role.LEVEL1)) && cell(Role.LEVEL2).equals(other.cell(Role.LEVEL2));
	}

}
