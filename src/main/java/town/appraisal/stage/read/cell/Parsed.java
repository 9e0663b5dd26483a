package town.appraisal.stage.read.cell;

import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;

/**
 * What a parser makes of a filled cell.
 *
 * @param value the value; neither value nor trouble is a blank
 * @param trouble why there is no value
 * @param read how it was read, where that is not how it was typed
 */
public record Parsed<T>(Optional<T> value, Optional<Trouble> trouble, Optional<String> read) {

	public static <T> Parsed<T> blank() {
		return new Parsed<>(Optional.empty(), Optional.empty(), Optional.empty());
	}

	public static <T> Parsed<T> trouble(Trouble trouble) {
		return new Parsed<>(Optional.empty(), Optional.of(trouble), Optional.empty());
	}

	static <T> Parsed<T> asTyped(T value) {
		return new Parsed<>(Optional.of(value), Optional.empty(), Optional.empty());
	}

	public static <T> Parsed<T> tidied(T value, String read) {
		return new Parsed<>(Optional.of(value), Optional.empty(), Optional.of(read));
	}

	/** Told only if the text was read otherwise than it was typed. */
	public static <T> Parsed<T> of(T value, String typed, String read) {
		return typed.equals(read) ? asTyped(value) : tidied(value, read);
	}

	public Answer<T> answer(String asFilled, Place place) {
		if (this.trouble.isPresent()) {
			return new Unreadable<>(this.trouble.get(), asFilled, place);
		}
		return this.value.<Answer<T>>map((it) -> new Given<>(it, asFilled, place))
			.orElseGet(() -> new Blank<>(asFilled, place));
	}

}
