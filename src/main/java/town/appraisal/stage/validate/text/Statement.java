package town.appraisal.stage.validate.text;

/**
 * A figure and what its sentence says it to be.
 *
 * @param figure what it is said to be, of this project and this year
 * @param quoted the figure
 */
public record Statement(Figure figure, Quoted quoted) {
}
