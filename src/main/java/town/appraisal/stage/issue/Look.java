package town.appraisal.stage.issue;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Look {

	static final String GENERAL = "General";

	private static final String FONT = "宋体";

	private final XSSFWorkbook workbook;

	private final Map<String, XSSFCellStyle> styles = new HashMap<>();

	Look(XSSFWorkbook workbook) {
		this.workbook = workbook;
		XSSFFont standard = workbook.getFontAt(0);
		standard.setFontName(FONT);
		standard.setFontHeightInPoints((short) 10);
	}

	XSSFCellStyle of(Face face) {
		return of(face, GENERAL);
	}

	XSSFCellStyle of(Face face, String format) {
		return this.styles.computeIfAbsent(face + format, (key) -> make(face, format));
	}

	private XSSFCellStyle make(Face face, String format) {
		XSSFCellStyle style = this.workbook.createCellStyle();
		style.setFont(font(face));
		style.setAlignment(face.align);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		style.setWrapText(true);
		style.setLocked(!face.open);
		style.setDataFormat(this.workbook.createDataFormat().getFormat(format));
		if (!face.fill.isEmpty()) {
			style.setFillForegroundColor(color(face.fill));
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		}
		if (face.border) {
			border(style);
		}
		return style;
	}

	private XSSFFont font(Face face) {
		XSSFFont font = this.workbook.createFont();
		font.setFontName((face == Face.TITLE) ? "黑体" : FONT);
		font.setFontHeightInPoints(face.points);
		font.setBold(face.bold);
		return font;
	}

	private static void border(XSSFCellStyle style) {
		style.setBorderTop(BorderStyle.THIN);
		style.setBorderBottom(BorderStyle.THIN);
		style.setBorderLeft(BorderStyle.THIN);
		style.setBorderRight(BorderStyle.THIN);
	}

	static XSSFColor color(String rgb) {
		return new XSSFColor(HexFormat.of().parseHex(rgb), null);
	}

}
