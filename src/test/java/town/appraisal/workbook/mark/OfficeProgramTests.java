package town.appraisal.workbook.mark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.workbook.HandMade;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeProgramTests {

	@Test
	void anOfficeProgramOpensACopyAndWhatItSavesCanBeSentBack(@TempDir Path folder) throws Exception {
		byte[] first = Marked.of(FilledForm.bytes(), Marked.mustFix("B03", "D3"), Marked.needsReason("B11", "E3"));

		byte[] saved = throughOffice(folder, first);
		byte[] second = Marked.of(saved, Marked.needsReason("B11", "E3"));

		XSSFWorkbook workbook = Marked.poi(second);
		assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2),
				workbook.getSheetName(3)))
			.containsExactly("问题清单", "填报说明", "自评表", "报告文本");
		var row = workbook.getSheet("自评表").getRow(2);
		assertThat(row.getCell(3).getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFFF99");
		assertThat(row.getCell(4).getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFFD9A3");
		assertThat(row.getCell(3).getCellComment().getString().getString()).isEqualTo("会计已核");
		assertThat(row.getCell(4).getCellComment().getString().getString()).contains("B11").doesNotContain("B03");
	}

	@Test
	void anOfficeProgramOpensTheMarkedCopyOfABareWorkbook(@TempDir Path folder) throws Exception {
		byte[] copy = Marked.of(HandMade.workbook().cells("<c><v>1</v></c>").bytes(), Marked.mustFix("B03", "B7"));

		XSSFWorkbook workbook = Marked.poi(throughOffice(folder, copy));

		assertThat(workbook.getSheetAt(1).getRow(6).getCell(1).getCellComment().getString().getString())
			.contains("B03");
	}

	private static byte[] throughOffice(Path folder, byte[] workbook) throws IOException, InterruptedException {
		Path file = Files.write(folder.resolve("in.xlsx"), workbook);
		Path out = Files.createDirectories(folder.resolve("out"));
		Process office = start(
				List.of("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
						"--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out.toString(), file.toString()));
		assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
		return Files.readAllBytes(out.resolve("in.xlsx"));
	}

	private static Process start(List<String> command) {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
		}
		catch (IOException absent) {
			System.out.println("skipped: no soffice on this machine");
			return Assumptions.abort("no soffice");
		}
	}

}
