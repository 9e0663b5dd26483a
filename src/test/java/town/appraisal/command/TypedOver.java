package town.appraisal.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.form.ReturnSheet;

/** Workbooks somebody typed into. */
final class TypedOver {

	private TypedOver() {
	}

	/** A copy of a filled form with other answers, by defined name, and recalculated. */
	static void form(Path from, Path to, Map<String, Object> answers) throws IOException {
		copy(from, to, (workbook) -> {
			answers.forEach((name, answer) -> {
				CellReference at = new AreaReference(workbook.getName(name).getRefersToFormula(),
						workbook.getSpreadsheetVersion())
					.getFirstCell();
				type(workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()), answer);
			});
			XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
		});
	}

	/** A copy of a register with another year and a waiver in each further line. */
	static void register(Path from, Path to, int year, String... waivers) throws IOException {
		copy(from, to, (workbook) -> {
			yearCell(workbook.getSheet("参数")).setCellValue(year);
			Sheet sheet = workbook.getSheet("豁免");
			int line = headLine(sheet, "规则");
			for (String waiver : waivers) {
				Row row = sheet.createRow(++line);
				String[] cells = waiver.split("\\|", -1);
				for (int i = 0; i < cells.length; i++) {
					row.createCell(i).setCellValue(cells[i]);
				}
			}
		});
	}

	/** A returned copy with a reason typed beside every finding of a level. */
	static void reasons(Path from, Path to, String level, String reason) throws IOException {
		copy(from, to, (workbook) -> {
			Sheet list = workbook.getSheet(ReturnSheet.SHEET);
			int head = headLine(list, ReturnSheet.Column.REASON.label());
			int column = column(list.getRow(head), ReturnSheet.Column.REASON.label());
			for (int line = head + 1; line <= list.getLastRowNum(); line++) {
				Row row = list.getRow(line);
				if (row != null && column(row, level) >= 0) {
					row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(reason);
				}
			}
		});
	}

	private static int column(Row row, String text) {
		for (Cell cell : row) {
			if (cell.toString().equals(text)) {
				return cell.getColumnIndex();
			}
		}
		return -1;
	}

	private static Cell yearCell(Sheet sheet) {
		return sheet.getRow(headLine(sheet, "年度") + 1).getCell(0);
	}

	private static int headLine(Sheet sheet, String heading) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.toString().endsWith(heading)) {
					return row.getRowNum();
				}
			}
		}
		throw new AssertionError("no heading " + heading);
	}

	private static void type(Cell cell, Object answer) {
		if (answer instanceof Number number) {
			cell.setCellValue(number.doubleValue());
		}
		else {
			cell.setCellValue(answer.toString());
		}
	}

	private static void copy(Path from, Path to, Consumer<XSSFWorkbook> typing) throws IOException {
		Files.createDirectories(to.getParent());
		try (InputStream in = Files.newInputStream(from);
				XSSFWorkbook workbook = new XSSFWorkbook(in);
				OutputStream out = Files.newOutputStream(to)) {
			typing.accept(workbook);
			workbook.write(out);
		}
	}

}
