package town.appraisal.form.part;

/**
 * Heights of the lines of the grid that are not written as lines, in points.
 *
 * @param funds each line of the funds block
 * @param goalsHead labels of the goals
 * @param goals texts of the goals
 * @param tableHead head of the indicator table
 * @param tableLeast lowest line of the indicator table; its text may need more
 */
public record Heights(float funds, float goalsHead, float goals, float tableHead, float tableLeast) {
}
