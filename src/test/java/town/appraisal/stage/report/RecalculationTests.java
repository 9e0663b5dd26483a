package town.appraisal.stage.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.domain.appraisal.AppraisedFile;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every formula of every report, computed anew by LibreOffice where it is installed.
 */
class RecalculationTests {

	private static final String CONTROL = "control.xlsx Sheet0!A1";

	@Test
	void libreOfficeComesToEveryCachedValue(@TempDir Path folder) throws IOException, InterruptedException {
		if (!RecalculatedBooks.isInstalled()) {
			System.out.println("SKIPPED: soffice is not installed, formulas were not recalculated by LibreOffice");
			Assumptions.abort("soffice is not installed");
		}
		Path books = Files.createDirectories(folder.resolve("books"));
		writeReports(books);
		writeControl(books.resolve("control.xlsx"));

		RecalculatedBooks recalculated = RecalculatedBooks.of(books, folder);

		Map<String, String> written = recalculated.written();
		Map<String, String> computed = recalculated.computed();
		assertThat(written.remove(CONTROL)).isEqualTo("41.0");
		assertThat(computed.remove(CONTROL)).as("LibreOffice did recalculate").isEqualTo("42.0");
		assertThat(written).hasSizeGreaterThan(300);
		assertThat(computed).isEqualTo(written);
	}

	private static void writeReports(Path books) throws IOException {
		for (Map.Entry<String, AppraisedFile> situation : Situations.all().entrySet()) {
			writeReport(books.resolve(situation.getKey() + ".xlsx"), situation.getValue());
		}
		writeReport(books.resolve("sums-differ.xlsx"), AppraisedFiles.overBudget());
		writeReport(books.resolve("unreadable.xlsx"), AppraisedFiles.unreadable());
		try (OutputStream out = Files.newOutputStream(books.resolve("district.xlsx"))) {
			new DistrictReport((rule) -> rule).write(out, StagedDistrict.of(4, 9));
		}
	}

	private static void writeReport(Path book, AppraisedFile file) throws IOException {
		try (OutputStream out = Files.newOutputStream(book)) {
			new ProjectReport().write(out, file, 2024);
		}
	}

	/** A formula with a wrong cached value, which must come back right. */
	private static void writeControl(Path book) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(book)) {
			Cell cell = workbook.createSheet().createRow(0).createCell(0);
			cell.setCellFormula("6*7");
			cell.setCellValue(41);
			workbook.write(out);
		}
	}

}
