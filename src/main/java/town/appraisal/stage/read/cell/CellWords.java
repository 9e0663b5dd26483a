package town.appraisal.stage.read.cell;

import java.math.BigDecimal;
import java.time.LocalDate;

import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/** What a cell says in words where words are asked for. */
public final class CellWords {

	private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

	private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

	private static final long LAST_DAY = 2_958_465;

	private CellWords() {
	}

	/** A text as typed, a date as {@code 2024-09-30}, another number by its digits. */
	public static String of(RawCell cell, boolean date1904) {
		return switch (cell.kind()) {
			case NUMBER -> isDate(cell) ? date(cell.raw(), date1904) : Numeral.plain(new BigDecimal(cell.raw()));
			case BOOLEAN -> cell.raw().equals("1") ? "TRUE" : "FALSE";
			default -> cell.text();
		};
	}

	/** The text or stored digits of a cell, kept beside what was read. */
	public static String asFilled(RawCell cell) {
		return switch (cell.kind()) {
			case NUMBER -> cell.raw();
			case NOT_COMPUTED -> "=" + cell.formula();
			case BOOLEAN -> of(cell, false);
			default -> cell.text();
		};
	}

	static boolean isDate(RawCell cell) {
		return cell.kind() == CellKind.NUMBER && new NumberFormatCode(cell.formatCode()).isDate();
	}

	private static String date(String raw, boolean date1904) {
		long day = new BigDecimal(raw).longValue();
		return (day < 1 || day > LAST_DAY) ? raw : (date1904 ? EPOCH_1904 : EPOCH_1900).plusDays(day).toString();
	}

}
