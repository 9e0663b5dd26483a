package town.appraisal.domain.project;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A name as people mean it: without the budget code or the year before it, blanks,
 * brackets and dashes.
 */
public final class BareName {

	private static final Pattern BUDGET_CODE = Pattern.compile("^\\d{3,}\\s*[-－—–]");

	private static final Pattern YEAR = Pattern.compile("^(20\\d{2}|二[〇○0]\\S{2})年(度)?");

	private static final Pattern IDLE = Pattern.compile("[\\s\\p{Punct}\\p{IsPunctuation}\\p{Sm}]");

	private BareName() {
	}

	/** The name without all that. */
	public static String of(String name) {
		String plain = BUDGET_CODE.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).strip()).replaceFirst("");
		return YEAR.matcher(IDLE.matcher(plain).replaceAll("")).replaceFirst("");
	}

	/** Tells whether two names mean the same. */
	public static boolean same(String one, String other) {
		return of(one).equals(of(other));
	}

}
