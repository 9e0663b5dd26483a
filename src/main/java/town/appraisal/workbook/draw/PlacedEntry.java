package town.appraisal.workbook.draw;

import java.util.List;

import org.apache.poi.ss.usermodel.Cell;

/**
 * An entry with its place on the line and its text in pieces that fit.
 *
 * @param entry the entry
 * @param column its first column, 0-based
 * @param fit how texts fill its columns
 * @param pieces its text, one piece per row; one empty piece of a number
 */
record PlacedEntry(Entry entry, int column, TextFit fit, List<String> pieces) {

	static PlacedEntry of(Entry entry, int column, int width) {
		TextFit fit = new TextFit(width, entry.look().points());
		return new PlacedEntry(entry, column, fit, fit.pieces(CellText.clean(words(entry))));
	}

	/** The text due in a row of the line, empty when there is none left. */
	String text(int index) {
		if (index >= this.pieces.size()) {
			return "";
		}
		return (index == 0) ? this.pieces.get(0) : Paper.CONTINUED + this.pieces.get(index);
	}

	float height(int index) {
		return this.fit.height(this.fit.lines(text(index)));
	}

	void write(Cell cell, int index) {
		if (this.entry instanceof Entry.Words) {
			String text = text(index);
			if (!text.isEmpty()) {
				cell.setCellValue(CellText.stored(text));
			}
		}
		else if (index == 0) {
			EntryWriter.write(cell, this.entry);
		}
	}

	private static String words(Entry entry) {
		return (entry instanceof Entry.Words words) ? words.text() : "";
	}

}
