package town.appraisal.stage.report.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
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

/** The styles of one workbook, made once and shared by all its cells. */
final class Palette {

	/** By the order of the looks. */
	private final List<CellStyle> styles;

	private final List<CellStyle> inert;

	Palette(XSSFWorkbook book) {
		ink(book.getFontAt(0), Lettering.song(11));
		Map<Lettering, XSSFFont> fonts = new HashMap<>();
		this.styles = all(book, fonts, false);
		this.inert = all(book, fonts, true);
	}

	CellStyle of(Look look) {
		return this.styles.get(look.ordinal());
	}

	/** The style for a text that would be taken for a formula if it were typed again. */
	CellStyle inert(Look look) {
		return this.inert.get(look.ordinal());
	}

	private static List<CellStyle> all(XSSFWorkbook book, Map<Lettering, XSSFFont> fonts, boolean quoted) {
		List<CellStyle> styles = new ArrayList<>();
		for (Look look : Look.values()) {
			Dress dress = look.dress();
			CellStyle style = style(book, dress,
					fonts.computeIfAbsent(dress.lettering(), (it) -> ink(book.createFont(), it)));
			style.setQuotePrefixed(quoted);
			styles.add(style);
		}
		return List.copyOf(styles);
	}

	private static XSSFFont ink(XSSFFont font, Lettering lettering) {
		font.setFontName(lettering.face());
		font.setFontHeightInPoints((short) lettering.points());
		font.setBold(lettering.bold());
		font.setColor(colour(lettering.ink()));
		return font;
	}

	private static CellStyle style(XSSFWorkbook book, Dress dress, XSSFFont font) {
		XSSFCellStyle style = book.createCellStyle();
		style.setFont(font);
		style.setAlignment(dress.align());
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(dress.isText());
		style.setDataFormat(book.createDataFormat().getFormat(dress.format()));
		if (!dress.fill().isEmpty()) {
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setFillForegroundColor(colour(dress.fill()));
		}
		return dress.framed() ? framed(style) : style;
	}

	private static CellStyle framed(XSSFCellStyle style) {
		style.setIndention((short) ((style.getAlignment() == HorizontalAlignment.CENTER) ? 0 : 1));
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
		return style;
	}

	private static XSSFColor colour(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex(rgb));
	}

}
