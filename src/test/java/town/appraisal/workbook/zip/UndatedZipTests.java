package town.appraisal.workbook.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

class UndatedZipTests {

	@Test
	void aWorkbookThatPoiWritesBearsNoTraceOfTheClock() throws IOException {
		byte[] file = written();

		assertThat(entries(file)).extracting(ZipEntry::getName)
			.startsWith("[Content_Types].xml", "_rels/.rels")
			.contains("xl/workbook.xml", "xl/worksheets/sheet1.xml");
		assertThat(entries(file)).extracting(ZipEntry::getTimeLocal).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
	}

	@Test
	void aPartThatIsCopiedLiesInTheFileLikeOneThatIsNew() throws IOException {
		StoredPart fresh = StoredPart.of("xl/项目.xml", "预算 预算 预算 预算".getBytes(StandardCharsets.UTF_8));
		StoredPart stored = new StoredPart("a.png", false, fresh.crc(), fresh.size(),
				"预算 预算 预算 预算".getBytes(StandardCharsets.UTF_8));

		byte[] file = zip(fresh, stored);
		List<StoredPart> copied = new XlsxCellSource().open(file, (parts) -> parts.all()).orElseThrow();

		assertThat(zip(copied.toArray(StoredPart[]::new))).isEqualTo(file);
		assertThat(entries(file)).extracting(ZipEntry::getName).containsExactly("xl/项目.xml", "a.png");
	}

	private static byte[] written() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			workbook.createSheet("自评表").createRow(0).createCell(0).setCellValue("66.649016");
			workbook.write(new UndatedZip(bytes));
		}
		return bytes.toByteArray();
	}

	private static byte[] zip(StoredPart... parts) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (UndatedZip zip = new UndatedZip(bytes)) {
			for (StoredPart part : parts) {
				zip.add(part);
			}
		}
		return bytes.toByteArray();
	}

	private static List<ZipEntry> entries(byte[] file) throws IOException {
		List<ZipEntry> entries = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.add(entry);
			}
		}
		return entries;
	}

}
