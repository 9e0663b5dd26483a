package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.workbook.draw.Entry;

/**
 * What the score table came to, for the sheets that refer to it.
 *
 * @param self entry of the cover for the filler's total
 * @param reviewed entry of the cover for the reviewed total
 * @param lines the lines of the table that carry a score
 */
public record Totals(Entry self, Entry reviewed, List<ScoredLine> lines) {

	public Totals {
		lines = List.copyOf(lines);
	}

}
