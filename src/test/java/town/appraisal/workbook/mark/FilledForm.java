package town.appraisal.workbook.mark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a township sends it: instructions, a protected form with merged cells,
 * choices, formulas, a note of the clerk's own and a print area.
 */
final class FilledForm {

	private FilledForm() {
	}

	static byte[] bytes() {
		return bytes((workbook) -> {
		});
	}

	/** The form with something else about it. */
	static byte[] bytes(Consumer<XSSFWorkbook> change) {
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("填报说明").createRow(0).createCell(0).setCellValue("请按要求填报");
			form(workbook, workbook.createSheet("自评表"));
			workbook.createSheet("报告文本").createRow(3).createCell(1).setCellValue("一、项目概况");
			workbook.createName().setNameName("年初预算数");
			workbook.getName("年初预算数").setRefersToFormula("自评表!$B$3");
			workbook.setPrintArea(1, 0, 5, 0, 20);
			workbook.setActiveSheet(1);
			workbook.setSelectedTab(1);
			change.accept(workbook);
			return saved(workbook);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	static byte[] saved(XSSFWorkbook workbook) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		workbook.write(bytes);
		return bytes.toByteArray();
	}

	private static void form(XSSFWorkbook workbook, XSSFSheet sheet) {
		sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 5));
		sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 3));
		sheet.createRow(0).createCell(0).setCellValue("项目支出绩效自评表");
		sheet.setColumnWidth(1, 20 * 256);
		XSSFRow funds = sheet.createRow(2);
		funds.createCell(0).setCellValue("年度资金总额");
		funds.createCell(1).setCellValue(90);
		funds.getCell(1).setCellStyle(style(workbook, "0.000000", false));
		funds.createCell(3).setCellValue(89.974);
		funds.getCell(3).setCellStyle(style(workbook, "0.00", true));
		funds.createCell(4).setCellFormula("D3/B3");
		funds.getCell(4).setCellStyle(style(workbook, "0.00%", false));
		funds.getCell(4).setCellValue(0.9997);
		sheet.createRow(4).createCell(2).setCellValue("合并");
		sheet.addValidationData(sheet.getDataValidationHelper()
			.createValidation(sheet.getDataValidationHelper().createExplicitListConstraint(new String[] { "优", "良" }),
					new CellRangeAddressList(8, 9, 1, 1)));
		note(sheet);
		sheet.protectSheet("");
	}

	private static void note(XSSFSheet sheet) {
		ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
		anchor.setCol1(4);
		anchor.setRow1(2);
		anchor.setCol2(6);
		anchor.setRow2(6);
		Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
		comment.setString(new XSSFRichTextString("会计已核"));
		comment.setAuthor("李会计");
		sheet.getRow(2).getCell(3).setCellComment(comment);
	}

	private static XSSFCellStyle style(XSSFWorkbook workbook, String format, boolean coloured) {
		XSSFCellStyle style = workbook.createCellStyle();
		style.setDataFormat(workbook.createDataFormat().getFormat(format));
		style.setLocked(false);
		if (coloured) {
			style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
			style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
		}
		return style;
	}

}
