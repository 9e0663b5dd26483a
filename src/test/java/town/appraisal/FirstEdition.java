package town.appraisal;

import town.appraisal.domain.submission.FormId;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;

/** The form most tests speak of. */
public final class FirstEdition {

	public static final Form FORM = FormShelf.EVERY.of(FormId.FIRST);

	public static final String SHEET = FORM.grid().name();

	private FirstEdition() {
	}

}
