package town.appraisal.form.edition;

import town.appraisal.domain.submission.FormId;
import town.appraisal.form.Form;
import town.appraisal.form.part.Origin;

/** Edition 2024.1, as it was sent out in autumn 2024. */
public final class National2024_1 {

	static final String TEMPLATE = "项目支出绩效自评";

	public static final Form FORM = new Form(new FormId("2024.1"), Origin.issued("项目支出绩效自评表（2024.1版）", TEMPLATE, 2024),
			Fields2024.ALL, Grid2024.ALL, Outline2024.ALL, Instructions2024.ALL, Workings2024.ALL);

	private National2024_1() {
	}

}
