package town.appraisal.domain.submission;

/**
 * What the hidden sheet {@code _meta} of an issued workbook says of its origin.
 *
 * @param templateId which form
 * @param templateVersion which edition of it
 * @param year fiscal year it was issued for, empty in the blank template
 * @param projectCode project it was issued for, empty in the blank template
 * @param township township it was issued for, empty in the blank template
 * @param scheme weight scheme it was issued with, empty in the blank template
 * @param checksum over the locked values, empty in the blank template
 */
public record Stamp(String templateId, String templateVersion, String year, String projectCode, String township,
		String scheme, String checksum) {

}
