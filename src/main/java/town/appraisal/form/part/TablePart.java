package town.appraisal.form.part;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import town.appraisal.form.Role;

/**
 * The indicator table.
 *
 * @param words words left of it
 * @param side where these words stand
 * @param columns its columns from left to right
 * @param lines the lines the blank template offers
 */
public record TablePart(String words, Span side, Map<Column, Role> columns, List<BlankLine> lines) {

	public TablePart {
		columns = Collections.unmodifiableMap(new EnumMap<>(columns));
		lines = List.copyOf(lines);
	}

	/** The same table offering other lines. */
	public TablePart with(List<BlankLine> others) {
		return new TablePart(this.words, this.side, this.columns, others);
	}

	TablePart with(Column at, Role role) {
		Map<Column, Role> wider = new EnumMap<>(Column.class);
		this.columns.forEach((column, it) -> wider.put((column.compareTo(at) >= 0) ? column.plus(1) : column, it));
		wider.put(at, role);
		return new TablePart(this.words, this.side.widened(at), wider, this.lines);
	}

}
