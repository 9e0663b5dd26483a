package town.appraisal.stage.report.paper;

/** Writes a text line by line in thought, to count its lines. */
final class Pen {

	private final int capacity;

	private int used;

	private int lines = 1;

	Pen(int capacity) {
		this.capacity = capacity;
	}

	/** Lines begun so far. */
	int lines() {
		return this.lines;
	}

	/** Writes from a position until the lines are full and tells where it stopped. */
	int write(String text, int most, int from) {
		int at = from;
		while (at < text.length()) {
			int end = wordEnd(text, at);
			put(text, at, end);
			if (this.lines > most) {
				return Math.max(at, from + 1);
			}
			at = end;
		}
		return at;
	}

	private void put(String text, int at, int end) {
		int width = width(text, at, end);
		if (text.charAt(at) == '\n') {
			this.lines++;
			this.used = 0;
		}
		else if (this.used + width > this.capacity) {
			this.lines += Math.max(1, (width + this.capacity - 1) / this.capacity - ((this.used == 0) ? 1 : 0));
			this.used = (width - 1) % this.capacity + 1;
		}
		else {
			this.used += width;
		}
	}

	/** Latin words are not broken, Chinese ones anywhere. */
	private int wordEnd(String text, int at) {
		int end = at + Character.charCount(text.codePointAt(at));
		if (isLatin(text.charAt(at))) {
			while (end < text.length() && end - at < this.capacity && isLatin(text.charAt(end))) {
				end++;
			}
		}
		return end;
	}

	private static boolean isLatin(char character) {
		return character > ' ' && character < 0x2E80 && character != '—' && character != '“' && character != '”';
	}

	private static int width(String text, int at, int end) {
		return text.substring(at, end).codePoints().map((it) -> (it < 0x2000) ? 1 : 2).sum();
	}

}
