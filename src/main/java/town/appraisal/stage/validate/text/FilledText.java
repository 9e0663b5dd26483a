package town.appraisal.stage.validate.text;

import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;

/**
 * A text of the workbook that will be published.
 *
 * @param text the text as filled
 * @param folded the text to be searched
 * @param place its cell
 * @param voice whether it states what is wanted or what came of it
 */
public record FilledText(String text, String folded, Place place, Voice voice) {

	/** What a text is about: a goal makes no claim. */
	public enum Voice {

		GOAL, RESULT

	}

	/** A text in a cell. */
	public static FilledText of(String text, Place place, Voice voice) {
		return new FilledText(text, Folded.of(text), place, voice);
	}

	/** The text of a cell that has one. */
	public static Optional<FilledText> in(Answer<String> cell, Voice voice) {
		return cell.value().map((it) -> of(it, cell.place(), voice));
	}

	public boolean isResult() {
		return this.voice == Voice.RESULT;
	}

}
