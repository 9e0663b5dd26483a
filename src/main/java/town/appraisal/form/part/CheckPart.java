package town.appraisal.form.part;

/**
 * The check column, right of the grid and outside the printed page.
 *
 * @param heading words over it
 * @param balanced what it says when a line is right
 * @param unbalanced what it says when a line is wrong
 * @param width width in characters of the default font
 */
public record CheckPart(String heading, String balanced, String unbalanced, int width) {
}
