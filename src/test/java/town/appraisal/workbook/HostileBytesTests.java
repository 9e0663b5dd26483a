package town.appraisal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;

import town.appraisal.workbook.xlsx.StoredParts;
import town.appraisal.workbook.xlsx.XlsxCellSource;
import town.appraisal.workbook.zip.StoredPart;

import static org.assertj.core.api.Assertions.assertThat;

class HostileBytesTests {

	@Test
	void aSizeThatIsUnderstatedIsNotBelieved() {
		byte[] bytes = HandMade.workbook().bytesDeclaring(10);

		assertThat(Recording.refusal(bytes)).isEqualTo("文件内部已损坏（[Content_Types].xml），请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报");
	}

	@Test
	void partsThatLieOverEachOtherAreRefusedBeforeTheyAreUnpacked() {
		byte[] bytes = HandMade.workbook().bytesDeclaringStored(5_000_000);

		assertThat(Recording.refusal(bytes)).isEqualTo("文件内部已损坏，无法读取，请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报");
		assertThat(copy(bytes)).isEmpty();
	}

	@Test
	void aDirectoryStuffedWithAddedFieldsIsNeverTakenIntoMemory() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int part = 0; part < 20; part++) {
				ZipEntry entry = new ZipEntry("xl/media/" + part + ".png");
				entry.setExtra(new byte[60_000]);
				zip.putNextEntry(entry);
			}
		}

		assertThat(Recording.refusal(bytes.toByteArray())).isEqualTo("文件内部已损坏，无法读取，请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报");
	}

	@Test
	void anEncryptedPartIsRefused() {
		byte[] bytes = HandMade.workbook().bytes();
		ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
		int directory = file.getInt(bytes.length - 22 + 16);
		bytes[directory + 8] |= 1;

		assertThat(Recording.refusal(bytes)).isEqualTo("文件内部已损坏（[Content_Types].xml），请用 Excel 或 WPS 打开后另存为新的 .xlsx 再报");
	}

	@Test
	void theSamePartReadAgainAndAgainCountsAgain() {
		String link = HandMade.relation("s1", "worksheet", "worksheets/sheet1.xml");
		String sheets = "<sheets><sheet name='甲' q:id='s1'/><sheet name='乙' q:id='s1'/></sheets>";
		HandMade workbook = HandMade.workbook()
			.links(link)
			.part("xl/workbook.xml",
					"<workbook xmlns='" + HandMade.MAIN
							+ "' xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
							+ sheets + "</workbook>")
			.sheet(("<a b='" + "x".repeat(300_000) + "'/>").repeat(360));

		assertThat(Recording.refusal(workbook)).isEqualTo("文件解压后超过上限 200 MB，请删去图片等多余内容后再报");
	}

	@Test
	void damagedXmlIsRefusedOrReadButNeverThrows() {
		String sheet = "<worksheet xmlns='" + HandMade.MAIN
				+ "'><cols><col min='1' max='2' hidden='1'/></cols><sheetData>"
				+ "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1'><f t='shared' si='0'>A1</f><v>1.5</v></c></row>"
				+ "</sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>";
		Random random = new Random(66649016);

		for (int round = 0; round < 1_500; round++) {
			StringBuilder damaged = new StringBuilder(sheet);
			int at = random.nextInt(sheet.length());
			damaged.replace(at, Math.min(sheet.length(), at + random.nextInt(4)),
					sheet.substring(random.nextInt(40) + 40, 80 + random.nextInt(4)));
			damaged.setCharAt(random.nextInt(damaged.length()), (char) random.nextInt(256));
			HandMade workbook = HandMade.workbook()
				.strings("<si><t>甲</t></si>")
				.part(HandMade.SHEET, damaged.toString());

			assertThat(Recording.refusal(workbook)).isNotBlank().doesNotContain("\n");
		}
	}

	@Test
	void damagedBytesAreRefusedOrReadButNeverThrow() {
		byte[] whole = HandMade.workbook().strings("<si><t>文字</t></si>").cells("<c t='s'><v>0</v></c>").bytes();
		Random random = new Random(20241231);

		for (int round = 0; round < 1_500; round++) {
			byte[] damaged = whole.clone();
			for (int i = 0; i < 1 + round % 4; i++) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}

			assertThat(Recording.refusal(damaged)).isNotBlank().doesNotContain("\n");
			assertThat(copy(damaged)).isNotNull();
		}
	}

	/** A copy of all parts; none when the file is refused. */
	private static Optional<List<StoredPart>> copy(byte[] bytes) {
		return new XlsxCellSource().open(bytes, StoredParts::all);
	}

}
