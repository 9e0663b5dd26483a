package town.appraisal.workbook.text;

/** Fills lines with a text word by word and counts them. */
final class LineFilling {

	/** From here on, characters are as wide as Chinese ones in the fonts of a report. */
	private static final int FIRST_WIDE = 0x2000;

	private final int width;

	private int used;

	private int count = 1;

	LineFilling(int width) {
		this.width = width;
	}

	/** Lines begun so far. */
	int count() {
		return this.count;
	}

	/**
	 * Fills lines from a position in the text; gives the position where they are full.
	 */
	int fill(String text, int from, int most) {
		int at = from;
		while (at < text.length()) {
			int end = wordEnd(text, at);
			add(text.substring(at, end));
			if (this.count > most) {
				return Math.max(at, from + 1);
			}
			at = end;
		}
		return at;
	}

	private void add(String word) {
		int taken = word.codePoints().map((character) -> (character < FIRST_WIDE) ? 1 : 2).sum();
		if (word.charAt(0) == '\n') {
			this.count++;
			this.used = 0;
		}
		else if (this.used + taken > this.width) {
			this.count += Math.max(1, (taken + this.width - 1) / this.width - ((this.used == 0) ? 1 : 0));
			this.used = (taken - 1) % this.width + 1;
		}
		else {
			this.used += taken;
		}
	}

	/** Latin words are not broken, Chinese ones anywhere. */
	private int wordEnd(String text, int at) {
		int end = at + Character.charCount(text.codePointAt(at));
		if (isLatin(text.charAt(at))) {
			while (end < text.length() && end - at < this.width && isLatin(text.charAt(end))) {
				end++;
			}
		}
		return end;
	}

	private static boolean isLatin(char character) {
		return character > ' ' && character < TextMeasure.FIRST_CHINESE && character != '—' && character != '“'
				&& character != '”';
	}

}
