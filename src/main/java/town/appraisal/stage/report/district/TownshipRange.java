package town.appraisal.stage.report.district;

import java.util.List;

import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.workbook.draw.Paper;

/**
 * The township sheet as the other sheets see it.
 *
 * @param paper the sheet
 * @param first row of the first township
 * @param lines the townships in their order
 * @param firstSource row of the first source of money
 * @param sources the sources in their order
 */
public record TownshipRange(Paper paper, int first, List<TownshipLine> lines, int firstSource,
		List<SourceLine> sources) {

	public TownshipRange {
		lines = List.copyOf(lines);
		sources = List.copyOf(sources);
	}

	/** The cells of a column, without the line of sums. */
	String all(TownshipColumn column) {
		return this.paper.range(column.ordinal(), this.first, this.first + Math.max(1, this.lines.size()) - 1);
	}

	/** The cells of a column in the lines of the sources. */
	String bySource(TownshipColumn column) {
		return this.paper.range(column.ordinal(), this.firstSource,
				this.firstSource + Math.max(1, this.sources.size()) - 1);
	}

}
