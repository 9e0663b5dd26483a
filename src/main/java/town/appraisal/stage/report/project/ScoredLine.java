package town.appraisal.stage.report.project;

import town.appraisal.stage.report.content.ScoreLine;
import town.appraisal.workbook.draw.Entry;

/**
 * A line of the score table as the four-column form repeats it.
 *
 * @param line the line
 * @param score reference to its reviewed score
 */
public record ScoredLine(ScoreLine line, Entry score) {

}
