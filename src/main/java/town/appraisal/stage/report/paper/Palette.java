package town.appraisal.stage.report.paper;

import java.util.EnumMap;
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
final class Palette {

	private final XSSFWorkbook book;

	private final Map<Lettering, XSSFFont> fonts = new HashMap<>();

	private final Map<Look, CellStyle> styles = new EnumMap<>(Look.class);

	private final Map<Look, CellStyle> inert = new EnumMap<>(Look.class);

	Palette(XSSFWorkbook book) {
		this.book = book;
		ink(book.getFontAt(0), Lettering.song(11));
	}

	CellStyle of(Look look) {
		return this.styles.computeIfAbsent(look, (it) -> style(it.dress()));
	}

	/** The style for a text that would be taken for a formula if it were typed again. */
	CellStyle inert(Look look) {
		return this.inert.computeIfAbsent(look, (it) -> {
			CellStyle style = style(it.dress());
			style.setQuotePrefixed(true);
			return style;
		});
	}

	private static XSSFFont ink(XSSFFont font, Lettering lettering) {
		font.setFontName(lettering.face());
		font.setFontHeightInPoints((short) lettering.points());
		font.setBold(lettering.bold());
		font.setColor(colour(lettering.ink()));
		return font;
	}

	private CellStyle style(Dress dress) {
		XSSFCellStyle style = this.book.createCellStyle();
		style.setFont(this.fonts.computeIfAbsent(dress.lettering(), (it) -> ink(this.book.createFont(), it)));
		style.setAlignment(dress.align());
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(dress.isText());
		style.setDataFormat(this.book.createDataFormat().getFormat(dress.format()));
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
