package town.appraisal.workbook.mark;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.form.ReturnSheet;

/**
 * What stands over the list of findings in a returned copy.
 *
 * @param project code and name of the project
 * @param status what became of the submission, such as 退回
 * @param date day of the appraisal, as printed
 * @param contact whom to ask, empty when nobody is named
 */
public record ReturnTitle(String project, String status, String date, String contact) {

	/** All of it in one line. */
	String line() {
		String whom = this.contact.isBlank() ? "" : ReturnSheet.CONTACT + this.contact;
		return Stream.of(this.project, this.status, this.date, whom)
			.filter((text) -> !text.isBlank())
			.collect(Collectors.joining("　|　"));
	}

}
