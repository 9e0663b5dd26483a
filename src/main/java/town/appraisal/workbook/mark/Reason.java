package town.appraisal.workbook.mark;

/**
 * What a filler typed beside a finding in a returned copy.
 *
 * @param rule rule id of the finding
 * @param sheet sheet of its place, empty when it is about the whole file
 * @param cell A1 address of its place, empty when it has none
 * @param text the reason
 */
public record Reason(String rule, String sheet, String cell, String text) {

}
