package town.appraisal.stage.intake;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.form.Heading;
import town.appraisal.form.RegisterTable;
import town.appraisal.workbook.list.TableRow;

/** Collects what is wrong with a register, in the order it is met. */
final class Faults {

	private final List<String> lines = new ArrayList<>();

	/** A fault of a sheet as a whole. */
	void add(RegisterTable table, String problem) {
		this.lines.add("“%s”表：%s".formatted(table.sheet(), problem));
	}

	/** A fault of one cell. */
	void add(RegisterTable table, TableRow row, Heading heading, String problem) {
		this.lines.add("%s!%s（%s）：%s".formatted(table.sheet(), row.address(heading.label()), heading.label(), problem));
	}

	boolean isEmpty() {
		return this.lines.isEmpty();
	}

	List<String> lines() {
		return List.copyOf(this.lines);
	}

}
