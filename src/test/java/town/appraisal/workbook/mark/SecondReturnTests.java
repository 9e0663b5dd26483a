package town.appraisal.workbook.mark;

import java.util.Comparator;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Reason;
import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

class SecondReturnTests {

	@Test
	void markingACopyAgainWithTheSameFindingsChangesNothing() {
		byte[] first = Marked.of(FilledForm.bytes(), Marked.mustFix("B03", "D3"), Marked.needsReason("B11", "F9"));

		byte[] second = Marked.of(first, Marked.mustFix("B03", "D3"), Marked.needsReason("B11", "F9"));

		assertThat(second).isEqualTo(first);
	}

	@Test
	void whatIsMendedGetsItsOwnStyleAndItsOwnNoteBack() {
		byte[] own = FilledForm.bytes();
		byte[] first = Marked.of(own, Marked.mustFix("B03", "D3"), Marked.mustFix("B04", "E3"));

		byte[] second = Marked.of(first, Marked.mustFix("B04", "B3"));

		assertThat(
				Marked.part(second, "xl/worksheets/sheet2.xml").replaceFirst("(\"B3\" t=\"n\" s=)\"\\d+\"", "$1\"1\""))
			.isEqualTo(Marked.part(own, "xl/worksheets/sheet2.xml"));
		assertThat(notes(Marked.poi(second))).containsExactly("会计已核", "【绩效自评审核意见】");
	}

	@Test
	void aCopySavedByAnotherProgramLosesItsMarksToo() {
		byte[] first = Marked.of(FilledForm.bytes(), Marked.mustFix("B03", "D3"), Marked.mustFix("B04", "E3"));
		byte[] saved = Marked.saved(first, (workbook) -> {
			workbook.setSheetOrder("问题清单", 2);
			workbook.getSheet("自评表").getRow(2).getCell(3).setCellValue(90);
		});

		byte[] second = Marked.of(saved);

		XSSFWorkbook workbook = Marked.poi(second);
		assertThat(List.of(fill(workbook, 3), fill(workbook, 4))).containsExactly("FFFFFF99", "none");
		assertThat(notes(workbook)).containsExactly("会计已核");
		assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(1), workbook.getSheetName(2),
				workbook.getPrintArea(2)))
			.containsExactly("问题清单", "填报说明", "自评表", "自评表!$A$1:$F$21");
	}

	@Test
	void reasonsTypedIntoTheListAreReadAndShownAgainWhereTheFindingStays() {
		byte[] first = Marked.of(FilledForm.bytes(), Marked.needsReason("B11", "D3"), Marked.needsReason("B12", "B3"));
		byte[] answered = Marked.saved(first, (workbook) -> {
			workbook.getSheetAt(0).getRow(6).getCell(9).setCellValue(" 按批复〔2024〕7号调整 ");
			workbook.getSheetAt(0).getRow(7).getCell(9).setCellValue(2024);
		});

		byte[] second = Marked.of(answered, Marked.mustFix("B01", "E3"), Marked.needsReason("B12", "B3"));

		XlsxCellSource source = new XlsxCellSource();
		assertThat(reasons(source, answered)).containsExactly(new Reason("B11", "自评表", "D3", "按批复〔2024〕7号调整"),
				new Reason("B12", "自评表", "B3", "2024"));
		assertThat(reasons(source, second)).containsExactly(new Reason("B12", "自评表", "B3", "2024"));
		assertThat(reasons(source, FilledForm.bytes())).isEmpty();
	}

	@Test
	void aSheetOfThatNameThatIsTheFillersOwnStaysAndMarksWithoutAListAreTakenOut() {
		byte[] own = FilledForm
			.bytes((workbook) -> workbook.createSheet("问题清单").createRow(0).createCell(0).setCellValue("自己的"));
		byte[] first = Marked.of(own, Marked.mustFix("B04", "E3"));
		byte[] withoutList = Marked.saved(first, (workbook) -> workbook.removeSheetAt(0));

		byte[] second = Marked.of(withoutList, Marked.mustFix("B04", "B3"));

		XSSFWorkbook workbook = Marked.poi(second);
		assertThat(List.of(workbook.getSheetName(0), workbook.getSheetAt(4).getSheetName(), fill(workbook, 4),
				fill(workbook, 1)))
			.containsExactly("问题清单2", "问题清单", "none", "FFFFC2C6");
	}

	private static List<Reason> reasons(XlsxCellSource source, byte[] workbook) {
		return ReturnedList.read(source, workbook)
			.rows()
			.stream()
			.map(ListedRow::reason)
			.filter((it) -> !it.text().isBlank())
			.toList();
	}

	private static String fill(XSSFWorkbook workbook, int column) {
		var colour = workbook.getSheet("自评表").getRow(2).getCell(column).getCellStyle().getFillForegroundColorColor();
		return (colour == null) ? "none" : String.valueOf(colour.getARGBHex());
	}

	private static List<String> notes(XSSFWorkbook workbook) {
		return workbook.getSheet("自评表")
			.getCellComments()
			.values()
			.stream()
			.map((note) -> note.getString().getString().lines().findFirst().orElse(""))
			.sorted(Comparator.reverseOrder())
			.toList();
	}

}
