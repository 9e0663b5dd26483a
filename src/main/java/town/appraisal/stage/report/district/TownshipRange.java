package town.appraisal.stage.report.district;

import java.util.List;

import town.appraisal.domain.district.TownshipLine;
import town.appraisal.stage.report.paper.Paper;

/**
 * The township sheet as the other sheets see it.
 *
 * @param paper the sheet
 * @param first row of the first township
 * @param lines the townships in their order
 */
public record TownshipRange(Paper paper, int first, List<TownshipLine> lines) {

	public TownshipRange {
		lines = List.copyOf(lines);
	}

	/** The cells of a column, without the line of sums. */
	String all(TownshipColumn column) {
		return this.paper.range(column.ordinal(), this.first, this.first + Math.max(1, this.lines.size()) - 1);
	}

}
