package town.appraisal.stage.report.paper;

import java.math.BigDecimal;
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
record Slip(Entry entry, int column, TextFit fit, List<String> pieces) {

	static Slip of(Entry entry, int column, int width) {
		TextFit fit = new TextFit(width, entry.look().points());
		return new Slip(entry, column, fit, fit.pieces(CellText.clean(words(entry))));
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
			writeOnce(cell);
		}
	}

	private void writeOnce(Cell cell) {
		if (this.entry instanceof Entry.Figure figure) {
			cell.setCellValue(stored(figure.value()));
		}
		else if (this.entry instanceof Entry.Live live) {
			cell.setCellFormula(live.formula());
			cell.setCellValue(stored(live.cached()));
		}
		else if (this.entry instanceof Entry.LiveWords live) {
			cell.setCellFormula(live.formula());
			cell.setCellValue(live.cached());
		}
	}

	private static String words(Entry entry) {
		return (entry instanceof Entry.Words words) ? words.text() : "";
	}

	/** The format stores binary numbers; fifteen digits of ours come back exactly. */
	private static double stored(BigDecimal value) {
		return value.doubleValue();
	}

}
