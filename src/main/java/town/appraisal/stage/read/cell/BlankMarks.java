package town.appraisal.stage.read.cell;

import java.util.regex.Pattern;

/** Marks people put into a cell that has nothing to say: {@code —}, {@code /}, 无. */
final class BlankMarks {

	private static final Pattern DASHES = Pattern.compile("[-—–―─‐‑‒/\\\\]*");

	private BlankMarks() {
	}

	static boolean isBlank(String folded) {
		return DASHES.matcher(folded).matches();
	}

	/** In a cell for a number also the word 无. */
	static boolean isNoNumber(String folded) {
		return isBlank(folded) || folded.equals("无");
	}

}
