package town.appraisal.stage.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.zip.UndatedZip;

/** Makes a drawn workbook ready to leave: formulas computed, no trace of the clock. */
final class Finish {

	private Finish() {
	}

	/** Writes the workbook, dated the first of December of its fiscal year. */
	static void write(XSSFWorkbook workbook, int year, OutputStream out) throws IOException {
		XSSFFormulaEvaluator.evaluateAllFormulaCells(workbook);
		POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
		Optional<Date> issued = Optional
			.of(Date.from(LocalDate.of(Math.max(year, 2000), 12, 1).atStartOfDay().toInstant(ZoneOffset.UTC)));
		core.setCreated(issued);
		core.setModified(issued);
		core.setCreator("");
		core.setTitle(SelfEvaluation.TITLE);
		workbook.write(new UndatedZip(out));
	}

}
