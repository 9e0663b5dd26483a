package town.appraisal.stage.report.district;

import java.util.List;

import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.workbook.draw.Paper;

/**
 * The township sheet as the other sheets see it.
 *
 * @param paper the sheet
 * @param columns its columns
 * @param first row of the first township
 * @param lines the townships in their order
 * @param firstSource row of the first source of money
 * @param sources the sources in their order
 */
public record TownshipRange(Paper paper, TableColumns<?> columns, int first, List<TownshipLine> lines, int firstSource,
		List<SourceLine> sources) {

	public TownshipRange {
		lines = List.copyOf(lines);
		sources = List.copyOf(sources);
	}

	/** The cells of a column, without the line of sums. */
	String all(SummaryColumn column) {
		return range(column, this.first, this.lines.size());
	}

	/** The cells of a column in the lines of the sources. */
	String bySource(SummaryColumn column) {
		return range(column, this.firstSource, this.sources.size());
	}

	private String range(SummaryColumn column, int from, int rows) {
		return this.paper.range(this.columns.index(column), from, from + Math.max(1, rows) - 1);
	}

}
