package town.appraisal.stage.issue;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import town.appraisal.form.BlankLine;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/**
 * A line of the indicator table as it is drawn.
 *
 * @param cells what is written, by column
 * @param locked columns that are approved and therefore locked
 */
public record IssuedLine(Map<Field, Typed> cells, Set<Field> locked) {

	public IssuedLine {
		cells = Map.copyOf(cells);
		locked = Set.copyOf(locked);
	}

	public static IssuedLine blank(BlankLine line) {
		return new IssuedLine(Map.of(SelfEvaluation.LEVEL1, new Typed(line.level1().label(), false),
				SelfEvaluation.LEVEL2, new Typed(line.level2().label(), false)), Set.of());
	}

	public Typed cell(Field column) {
		return this.cells.getOrDefault(column, Typed.NOTHING);
	}

	/** Whether a cell is to stay as issued. */
	public boolean locks(Field column) {
		return this.locked.contains(column) && !cell(column).isEmpty();
	}

	public boolean approved() {
		return !this.locked.isEmpty();
	}

	/** The same line with further cells written, open to the filler. */
	public IssuedLine filled(Map<Field, Typed> others) {
		Map<Field, Typed> all = new HashMap<>(others);
		all.putAll(this.cells);
		return new IssuedLine(all, this.locked);
	}

	public boolean isOfClass(IssuedLine other) {
		return cell(SelfEvaluation.LEVEL1).equals(other.cell(SelfEvaluation.LEVEL1))
				&& cell(SelfEvaluation.LEVEL2).equals(other.cell(SelfEvaluation.LEVEL2));
	}

}
