package town.appraisal.stage.validate.across;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import town.appraisal.stage.validate.digest.TextSketch;

/** The sentence of a text that shows best that it was copied from another. */
final class SharedSentence {

	private static final Pattern END = Pattern.compile("(?<=[。；;！？!?])|\\n+");

	private static final int SHORTEST = 14;

	private static final int LONGEST = 80;

	/** Of ten pieces so many must stand in the other text. */
	private static final int TENTHS = 7;

	private final Set<Integer> pieces;

	private final Set<Integer> own;

	private final IntPredicate official;

	/**
	 * Sentences compared with a text.
	 * @param other the text they may be taken from
	 * @param own sampled pieces of the text that do not belong to everybody; a sentence
	 * without any of them proves nothing
	 * @param official pieces that belong to everybody
	 */
	SharedSentence(String other, Set<Integer> own, IntPredicate official) {
		this.pieces = TextSketch.pieces(other).boxed().collect(Collectors.toSet());
		this.own = own;
		this.official = official;
	}

	/** The longest shared sentence of a text, cut where it is very long. */
	Optional<String> in(String text) {
		return END.splitAsStream(text)
			.map(String::strip)
			.filter((it) -> it.length() >= SHORTEST && isShared(it))
			.reduce((one, next) -> (next.length() > one.length()) ? next : one)
			.map((it) -> (it.length() > LONGEST) ? it.substring(0, LONGEST) + "……" : it);
	}

	private boolean isShared(String sentence) {
		int[] all = TextSketch.pieces(sentence).toArray();
		boolean official = Arrays.stream(all).anyMatch(this.official);
		boolean distinctive = Arrays.stream(all).anyMatch(this.own::contains);
		long shared = Arrays.stream(all).filter(this.pieces::contains).count();
		return distinctive && !official && 10 * shared >= TENTHS * all.length;
	}

}
