package town.appraisal.stage.report.district.table;

import town.appraisal.form.Form;

/** What a column of a table holds. */
@FunctionalInterface
public interface ColumnHead {

	/** The words over it. */
	String label(Form form);

}
