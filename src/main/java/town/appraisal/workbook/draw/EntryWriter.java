package town.appraisal.workbook.draw;

import java.math.BigDecimal;

import org.apache.poi.ss.usermodel.Cell;

/** Writes the content of an entry into a cell. */
final class EntryWriter {

	private EntryWriter() {
	}

	static void write(Cell cell, Entry entry) {
		if (entry instanceof Entry.Words words) {
			cell.setCellValue(CellText.stored(CellText.clean(words.text())));
		}
		else if (entry instanceof Entry.Figure figure) {
			cell.setCellValue(stored(figure.value()));
		}
		else if (entry instanceof Entry.Formula formula) {
			cell.setCellFormula(formula.formula());
		}
		else if (entry instanceof Entry.Live live) {
			cell.setCellFormula(live.formula());
			cell.setCellValue(stored(live.cached()));
		}
		else if (entry instanceof Entry.LiveWords live) {
			cell.setCellFormula(live.formula());
			cell.setCellValue(live.cached());
		}
	}

	/** The format stores binary numbers; fifteen digits of ours come back exactly. */
	private static double stored(BigDecimal value) {
		return value.doubleValue();
	}

}
