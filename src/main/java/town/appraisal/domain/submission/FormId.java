package town.appraisal.domain.submission;

/**
 * Which form a workbook was read by; the form itself is on the shelf of the package
 * {@code form}.
 *
 * @param edition edition as stamped into an issued workbook, such as {@code 2024.1}; for
 * a form of another place its own name
 */
public record FormId(String edition) {

	/** The edition of every submission stored before there was a second one. */
	public static final FormId FIRST = new FormId("2024.1");

}
