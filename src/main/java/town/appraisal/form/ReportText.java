package town.appraisal.form;

import town.appraisal.domain.submission.ReportSection;

/** The sheet 报告文本: one line per heading of the seven-part outline. */
public final class ReportText {

	public static final String SHEET = "报告文本";

	private ReportText() {
	}

	/** The field of a heading; its defined name is {@code 报告_} and the label. */
	public static Field field(ReportSection section) {
		return Field.of("报告_" + section.label().replaceAll("[^\\p{IsHan}]", ""), section.label(), Kind.LONG_TEXT)
			.optional();
	}

}
