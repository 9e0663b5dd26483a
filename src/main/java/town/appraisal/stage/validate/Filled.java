package town.appraisal.stage.validate;

import town.appraisal.domain.submission.Answer;

/** The content of a cell as messages print it. */
public final class Filled {

	private Filled() {
	}

	/** The text of a cell, 空白 when there is none. */
	public static String text(Answer<?> cell) {
		return cell.asFilled().isBlank() ? "空白" : cell.asFilled();
	}

}
