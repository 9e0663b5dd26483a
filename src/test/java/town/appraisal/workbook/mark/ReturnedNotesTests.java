package town.appraisal.workbook.mark;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnedNotesTests {

	private static final String COMMENTS = "xl/comments1.xml";

	private static final String DRAWING = "xl/drawings/vmlDrawing0.vml";

	@Test
	void aCellsNoteTellsAllItsFindingsTheGravestFirst() {
		byte[] copy = Marked.of(FilledForm.bytes(), Marked.needsReason("B11", "E3"), Marked.mustFix("B03", "E3"));

		assertThat(note(copy, "E3")).isEqualTo("""
				【绩效自评审核意见】
				必改 B03 · 金额不符 · 怎么改：按决算数填 · 示例：100%
				需说明 B11 · 调整超过20% · 怎么改：按决算数填 · 示例：100%""");
	}

	@Test
	void theClerksOwnNoteStaysAndOursFollowsBelow() {
		byte[] copy = Marked.of(FilledForm.bytes(), Marked.mustFix("B03", "D3"));

		assertThat(note(copy, "D3")).isEqualTo("会计已核\n【绩效自评审核意见】\n必改 B03 · 金额不符 · 怎么改：按决算数填 · 示例：100%");
		assertThat(Marked.part(copy, DRAWING)).isEqualTo(Marked.part(FilledForm.bytes(), DRAWING));
	}

	@Test
	void aSheetWithoutNotesGetsThemAtTheirPlaceInItsSchema() {
		byte[] own = FilledForm.bytes((workbook) -> {
			workbook.getSheet("报告文本").setColumnWidth(1, 30 * 256);
			workbook.getSheet("报告文本").createTable(new AreaReference("A10:B12", SpreadsheetVersion.EXCEL2007));
		});

		byte[] copy = Marked.of(own,
				new Finding("N01", Level.MUST_FIX, new Place("报告文本", "B4", "概况"), "文字过短", "补充", "", ""));

		assertThat(Marked.part(copy, "xl/worksheets/sheet3.xml"))
			.containsPattern("<pageMargins[^>]*/><legacyDrawing[^>]*/><tableParts");
		XSSFWorkbook workbook = Marked.poi(copy);
		assertThat(workbook.getSheet("报告文本").getRow(3).getCell(1).getCellComment().getString().getString())
			.isEqualTo("【绩效自评审核意见】\n必改 N01 · 文字过短 · 怎么改：补充");
	}

	@Test
	void textsThatLookLikeFormulasMarkupOrCodesStayTexts() {
		String hostile = "=1+1 <b>&\"'\u0007\u0000\uD83D _x0041_ ]]> \uD83D\uDE00";

		byte[] copy = Marked.of(FilledForm.bytes(), Marked.finding("S99", Level.MUST_FIX, "E3", hostile));

		assertThat(note(copy, "E3")).contains("=1+1 <b>&\"' _x0041_ ]]> \uD83D\uDE00");
		XSSFWorkbook workbook = Marked.poi(copy);
		assertThat(workbook.getSheetAt(0).getRow(5).getCell(5).getStringCellValue())
			.isEqualTo("=1+1 <b>&\"' _x0041_ ]]> \uD83D\uDE00");
	}

	private static String note(byte[] copy, String cell) {
		XSSFWorkbook workbook = Marked.poi(copy);
		return workbook.getSheet("自评表").getCellComment(new CellAddress(cell)).getString().getString();
	}

}
