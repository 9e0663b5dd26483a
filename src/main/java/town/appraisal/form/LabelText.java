package town.appraisal.form;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How printed labels are compared: units retype them with other brackets, blanks, line
 * breaks and colons, and the words still mean the same.
 */
public final class LabelText {

	private static final Pattern BRACKETS = Pattern.compile("[(\\[【][^()\\[\\]【】]*[)\\]】]");

	private static final Pattern IDLE = Pattern.compile("[\\s\\p{Z}\\p{Cf}:*]+");

	private static final String OF_WHICH = "其中";

	private static final Pattern YUAN = Pattern.compile("\\((?:单位)?(?:人民币)?元\\)|^(?:金额)?单位(?:人民币)?元$");

	private LabelText() {
	}

	/** The label without blanks, colons and what stands in brackets. */
	public static String bare(String printed) {
		return IDLE.matcher(BRACKETS.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll(""))
			.replaceAll("");
	}

	/** A bare label behind 其中. */
	public static String ofWhich(String bare) {
		return OF_WHICH + bare;
	}

	/** A bare label without 其中 before it. */
	public static String withoutOfWhich(String bare) {
		return bare.startsWith(OF_WHICH) ? bare.substring(OF_WHICH.length()) : bare;
	}

	/** Tells whether a label states amounts in 元, where the form is in 万元. */
	public static boolean statesYuan(String printed) {
		return YUAN.matcher(IDLE.matcher(Normalizer.normalize(printed, Normalizer.Form.NFKC)).replaceAll("")).find();
	}

}
