package town.appraisal.workbook;

/**
 * A defined name and what it refers to.
 *
 * @param name the name
 * @param refersTo formula without {@code =}: {@code 自评表!$C$3}, {@code #REF!}
 */
public record DefinedName(String name, String refersTo) {

}
