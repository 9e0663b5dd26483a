package town.appraisal.stage.report.district;

import town.appraisal.stage.report.district.table.TableLines;

/**
 * The detail sheet as the other sheets see it: where its lines stand, and what they came
 * to while they were written.
 *
 * @param lines where its lines stand
 * @param count what they came to
 */
public record Details(TableLines lines, DetailCount count) {

}
