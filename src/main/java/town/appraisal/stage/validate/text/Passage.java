package town.appraisal.stage.validate.text;

import town.appraisal.domain.finding.Place;

/**
 * A text of the workbook that will be published.
 *
 * @param text the text as filled
 * @param place its cell
 * @param voice whether it tells what is wanted or what came of it
 */
public record Passage(String text, Place place, Voice voice) {

	/** What a text speaks of: a goal makes no claim. */
	public enum Voice {

		GOAL, RESULT

	}

	public boolean isResult() {
		return this.voice == Voice.RESULT;
	}

}
