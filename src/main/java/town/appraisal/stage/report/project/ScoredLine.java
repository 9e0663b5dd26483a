package town.appraisal.stage.report.project;

import town.appraisal.stage.report.paper.Entry;

/**
 * A line of the score table as the four-column form repeats it.
 *
 * @param level1 level-1 name
 * @param level2 level-2 name
 * @param level3 name of the indicator
 * @param score reference to its reviewed score
 */
public record ScoredLine(String level1, String level2, String level3, Entry score) {

}
