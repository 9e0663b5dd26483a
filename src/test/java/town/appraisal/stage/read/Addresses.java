package town.appraisal.stage.read;

import java.math.BigDecimal;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Submission;

/** Holds every answer against the cell it names, opened with another library. */
final class Addresses {

	private Addresses() {
	}

	/** Answers that are not what stands in their cell. */
	static List<String> wrong(byte[] workbook, Submission submission) {
		XSSFWorkbook opened = FilledTemplate.open(workbook);
		return SubmissionWords.answers(submission)
			.filter((it) -> !it.isBlank() && !stands(opened, it))
			.map((it) -> it.place() + " " + it.place().field() + ": " + it.asFilled())
			.toList();
	}

	private static boolean stands(XSSFWorkbook workbook, Answer<?> answer) {
		Place place = answer.place();
		XSSFSheet sheet = workbook.getSheet(place.sheet());
		CellReference at = new CellReference(place.cell());
		XSSFRow row = (sheet != null) ? sheet.getRow(at.getRow()) : null;
		XSSFCell cell = (row != null) ? row.getCell(at.getCol()) : null;
		return cell != null && (cell.getCellType() == CellType.FORMULA || says(cell, answer.asFilled()));
	}

	/** A target joins the words of three cells. */
	private static boolean says(XSSFCell cell, String asFilled) {
		if (cell.getCellType() == CellType.NUMERIC) {
			String digits = asFilled.replaceAll("[^\\d.Ee+-]", "");
			return new BigDecimal(digits).subtract(new BigDecimal(cell.getRawValue())).abs().doubleValue() < 1e-9;
		}
		if (cell.getCellType() == CellType.ERROR) {
			return cell.getErrorCellString().equals(asFilled);
		}
		return !cell.toString().isEmpty() && asFilled.contains(cell.getStringCellValue());
	}

}
