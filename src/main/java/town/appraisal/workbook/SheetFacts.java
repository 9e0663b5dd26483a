package town.appraisal.workbook;

/**
 * A sheet as the workbook lists it.
 *
 * @param index 0-based position
 * @param name its name
 * @param hidden hidden or very hidden
 */
public record SheetFacts(int index, String name, boolean hidden) {

}
