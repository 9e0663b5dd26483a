package town.appraisal.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CellSourceAgainstPoiTests {

	@Test
	void theSameCellsComeOutAsPoiReadsThem() throws IOException {
		byte[] bytes = rich();

		Recording recording = Recording.of(bytes);

		assertThat(recording.cells).hasSizeGreaterThan(600).containsExactlyElementsOf(byPoi(bytes));
	}

	@Test
	void theWorkbooksFactsAndShapesComeOut() throws IOException {
		Recording recording = Recording.of(rich());

		assertThat(recording.facts).containsExactly(new WorkbookFacts(
				List.of(new SheetFacts(0, "自评表", false), new SheetFacts(1, "A&B <'单'>", false),
						new SheetFacts(2, "_meta", true)),
				List.of(new DefinedName("spent", "自评表!$C$3"), new DefinedName("lost", "#REF!")), false,
				"2024-12-25T08:30:15Z"));
		assertThat(recording.parts.get("自评表")).isEqualTo(new SheetParts(List.of(new Area(0, 0, 1, 8)), Set.of(4),
				List.of(new Area(0, 6, 1_048_575, 6)), List.of(new Area(12, 1, 40, 1))));
	}

	@Test
	void whatPoiStreamsOutIsReadToo() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(10)) {
			Sheet sheet = workbook.createSheet("长表");
			for (int row = 0; row < 200; row++) {
				sheet.createRow(row).createCell(2).setCellValue("第" + row + "行");
			}
			workbook.write(bytes);
		}

		Recording recording = Recording.of(bytes.toByteArray());

		assertThat(recording.cells).containsExactlyElementsOf(byPoi(bytes.toByteArray()));
	}

	private static byte[] rich() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			form(workbook, workbook.createSheet("自评表"));
			workbook.createSheet("A&B <'单'>").createRow(70_000).createCell(16_383).setCellValue("末列");
			workbook.createSheet("_meta").createRow(0).createCell(0).setCellValue(true);
			workbook.setSheetHidden(2, true);
			name(workbook, "spent", "自评表!$C$3");
			name(workbook, "lost", "#REF!");
			workbook.setPrintArea(0, 0, 8, 0, 40);
			workbook.getProperties()
				.getCoreProperties()
				.setModified(Optional.of(Date.from(java.time.Instant.parse("2024-12-25T08:30:15Z"))));
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			workbook.write(bytes);
			return bytes.toByteArray();
		}
	}

	private static void form(XSSFWorkbook workbook, XSSFSheet sheet) {
		sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 8));
		sheet.setColumnHidden(6, true);
		sheet.addValidationData(sheet.getDataValidationHelper()
			.createValidation(sheet.getDataValidationHelper().createExplicitListConstraint(new String[] { "产出", "效益" }),
					new CellRangeAddressList(12, 40, 1, 1)));
		String[] formats = { "General", "0%", "0.00%", "0.000000", "#,##0.00_ ;[Red]-#,##0.00", "@" };
		for (int number = 2; number < 102; number++) {
			Row row = sheet.createRow(number);
			row.setZeroHeight(number == 4);
			CellStyle style = workbook.createCellStyle();
			style.setDataFormat(workbook.createDataFormat().getFormat(formats[number % formats.length]));
			number(row, 0, style, 66.649016 * number / 7);
			number(row, 2, style, Math.pow(10, number - 50) / 3);
			number(row, 3, style, number);
			row.createCell(4).setCellValue("  指标" + number + "：\n受益人数≥" + number + "人\uD83D\uDE00\u0001\t_x0041_ ");
			row.createCell(5).setCellStyle(style);
			formula(row, number);
		}
		texts(sheet.createRow(200));
	}

	private static void number(Row row, int column, CellStyle style, double value) {
		Cell cell = row.createCell(column);
		cell.setCellValue(value);
		cell.setCellStyle(style);
	}

	private static void formula(Row row, int number) {
		Cell sum = row.createCell(7);
		sum.setCellFormula("SUM(A" + number + ":C" + number + ")*1.1");
		sum.setCellValue(number * 1.1);
		Cell text = row.createCell(8);
		text.setCellFormula("IF(A1>\"\",\"是&否\",\"\")");
		text.setCellValue("是&否");
	}

	private static void texts(Row row) {
		XSSFRichTextString runs = new XSSFRichTextString("老旧 ");
		runs.append("小区");
		runs.append(" 改造");
		row.createCell(0).setCellValue(runs);
		row.createCell(1).setCellValue(false);
		row.createCell(2).setCellErrorValue(FormulaError.DIV0.getCode());
		row.createCell(3).setCellValue(LocalDate.of(2024, 11, 30));
		row.createCell(4).setCellValue("_x0041_");
	}

	private static void name(Workbook workbook, String name, String refersTo) {
		var defined = workbook.createName();
		defined.setNameName(name);
		defined.setRefersToFormula(refersTo);
	}

	private static List<RawCell> byPoi(byte[] bytes) throws IOException {
		List<RawCell> cells = new ArrayList<>();
		try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
			for (Sheet sheet : workbook) {
				for (Row row : sheet) {
					row.forEach((cell) -> byPoi(cell).ifPresent(cells::add));
				}
			}
		}
		return cells;
	}

	private static Optional<RawCell> byPoi(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> Optional.of(cell(cell, CellKind.NUMBER, digits(cell.getNumericCellValue()), ""));
			case STRING -> Optional.of(cell(cell, CellKind.TEXT, "", cell.getStringCellValue()));
			case BOOLEAN -> Optional.of(cell(cell, CellKind.BOOLEAN, cell.getBooleanCellValue() ? "1" : "0", ""));
			case ERROR ->
				Optional.of(cell(cell, CellKind.ERROR, "", FormulaError.forInt(cell.getErrorCellValue()).getString()));
			default -> Optional.empty();
		};
	}

	private static String digits(double value) {
		return new BigDecimal(NumberToTextConverter.toText(value)).stripTrailingZeros().toPlainString();
	}

	private static RawCell cell(Cell cell, CellKind kind, String raw, String text) {
		String format = cell.getCellStyle().getDataFormatString();
		String formula = (cell.getCellType() == CellType.FORMULA) ? cell.getCellFormula() : "";
		return new RawCell(cell.getRowIndex(), cell.getColumnIndex(), kind, raw, text, formula,
				format.equals("General") ? "" : format);
	}

}
