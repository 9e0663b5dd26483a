package town.appraisal.stage.issue;

import town.appraisal.form.part.Kind;

/** Number formats by what a field asks for. */
final class Formats {

	/**
	 * Up to six decimals of 万元. A whole amount would show a bare point; a conditional
	 * format gives it {@link #WHOLE}.
	 */
	static final String MONEY = "#,##0.######";

	static final String WHOLE = "#,##0";

	private static final String GENERAL = "General";

	private Formats() {
	}

	static String of(Kind kind) {
		return switch (kind) {
			case MONEY -> MONEY;
			case RATE -> "0.00%";
			case YEAR -> "0";
			case TEXT, LONG_TEXT, CHOICE, POINTS, MEASURE -> GENERAL;
		};
	}

}
