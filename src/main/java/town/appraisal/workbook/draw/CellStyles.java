package town.appraisal.workbook.draw;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The styles of one workbook, each made when it is first used and shared by all cells;
 * making one costs more than writing a hundred cells.
 */
final class CellStyles {

	private final XSSFWorkbook book;

	private final boolean form;

	private final Map<Object, XSSFFont> fonts = new HashMap<>();

	private final Map<Use, XSSFCellStyle> styles = new HashMap<>();

	/**
	 * No styles yet.
	 * @param form whether the workbook is to be filled: its cells then say whether they
	 * are open, and all of them wrap
	 */
	CellStyles(XSSFWorkbook book, boolean form) {
		this.book = book;
		this.form = form;
		ink(book.getFontAt(0), form ? CellFont.song(10).in("") : CellFont.song(11));
	}

	XSSFCellStyle of(Look look) {
		return of(look, look.appearance().format());
	}

	/** The look with another number format. */
	XSSFCellStyle of(Look look, String format) {
		return this.styles.computeIfAbsent(new Use(look, format, false), this::style);
	}

	/** The style for a text that would be taken for a formula if it were typed again. */
	XSSFCellStyle inert(Look look) {
		return this.styles.computeIfAbsent(new Use(look, look.appearance().format(), true), (it) -> {
			XSSFCellStyle style = style(it);
			style.setQuotePrefixed(true);
			return style;
		});
	}

	static XSSFColor colour(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex(rgb));
	}

	private XSSFCellStyle style(Use use) {
		Appearance it = use.look().appearance().formatted(use.format());
		XSSFCellStyle style = this.book.createCellStyle();
		style.setFont(font(use, it.font()));
		style.setAlignment(HorizontalAlignment.valueOf(it.align().name()));
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(this.form || it.isText());
		if (this.form) {
			style.setLocked(!it.open());
		}
		style.setDataFormat(this.book.createDataFormat().getFormat(it.format()));
		if (!it.fill().isEmpty()) {
			fill(style, it.fill());
		}
		if (it.framed()) {
			frame(style);
		}
		return style;
	}

	/** Forms have always been issued with a font of its own for each style. */
	private XSSFFont font(Use use, CellFont font) {
		return this.fonts.computeIfAbsent(this.form ? use : font, (key) -> ink(this.book.createFont(), font));
	}

	private static XSSFFont ink(XSSFFont font, CellFont letters) {
		font.setFontName(letters.family());
		font.setFontHeightInPoints((short) letters.points());
		font.setBold(letters.bold());
		if (!letters.ink().isEmpty()) {
			font.setColor(colour(letters.ink()));
		}
		return font;
	}

	/** The table of fills keeps each half; forms have always had the colour first. */
	private void fill(XSSFCellStyle style, String rgb) {
		if (this.form) {
			style.setFillForegroundColor(colour(rgb));
		}
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		if (!this.form) {
			style.setFillForegroundColor(colour(rgb));
		}
	}

	private void frame(CellStyle style) {
		if (!this.form) {
			style.setIndention((short) ((style.getAlignment() == HorizontalAlignment.CENTER) ? 0 : 1));
		}
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
	}

	/**
	 * What a style is for.
	 *
	 * @param look how the cell looks
	 * @param format its number format
	 * @param inert whether its text must not become a formula
	 */
	private record Use(Look look, String format, boolean inert) {
	}

}
