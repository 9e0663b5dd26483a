package town.appraisal.domain.finding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with named gaps such as {@code {given}}. */
final class Wording {

	private static final Pattern GAP = Pattern.compile("\\{([a-zA-Z]+)}");

	private Wording() {
	}

	/** Fills the gaps it has a value for and leaves the others as they stand. */
	static String fill(String text, Map<String, String> values) {
		return GAP.matcher(text)
			.replaceAll((gap) -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
	}

}
