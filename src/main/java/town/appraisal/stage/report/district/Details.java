package town.appraisal.stage.report.district;

/**
 * The detail sheet as the other sheets see it: where its lines stand, and what they came
 * to while they were written.
 *
 * @param lines where its lines stand
 * @param count what they came to
 */
public record Details(Stretches lines, DetailCount count) {

}
