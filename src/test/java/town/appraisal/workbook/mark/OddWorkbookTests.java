package town.appraisal.workbook.mark;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.workbook.HandMade;
import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

class OddWorkbookTests {

	@Test
	void aWorkbookWithoutStylesGetsThem() {
		byte[] own = HandMade.workbook().cells("<c><v>1</v></c><c><v>2</v></c>").bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "B1"));

		XSSFWorkbook workbook = Marked.poi(copy);
		assertThat(Marked.part(copy, HandMade.SHEET)).startsWith("<worksheet xmlns='" + HandMade.MAIN
				+ "'><sheetData><row r='1'><c><v>1</v></c><c s=\"1\"><v>2</v></c></row></sheetData><legacyDrawing ");
		assertThat(
				workbook.getSheetAt(1).getRow(0).getCell(1).getCellStyle().getFillForegroundColorColor().getARGBHex())
			.isEqualTo("FFFFC2C6");
		assertThat(CellsBySheet.of(copy)).isEqualTo(CellsBySheet.of(own));
	}

	@Test
	void missingRowsAndCellsAreMadeInOrderWhateverTheRowsLookLike() {
		byte[] own = HandMade.workbook()
			.sheet("<cols><col min='2' max='3' style='7'/></cols><sheetData><row r='2'/><row r='4' s='1' customFormat='1'>"
					+ "<c r='D4'/></row></sheetData><mergeCells><mergeCell ref='B2:C3'/></mergeCells>")
			.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("A", "A1"), Marked.mustFix("A", "C3"), Marked.mustFix("A", "A3"),
				Marked.mustFix("A", "B4"), Marked.mustFix("A", "E4"), Marked.mustFix("A", "A6"));

		assertThat(Marked.part(copy, HandMade.SHEET).replaceAll(" s=\"\\d\"", "")).contains(
				"<sheetData><row r=\"1\"><c r=\"A1\"/></row><row r='2'><c r=\"B2\"/></row><row r=\"3\"><c r=\"A3\"/></row>"
						+ "<row r='4' s='1' customFormat='1'><c r=\"B4\"/><c r='D4'/><c r=\"E4\"/></row>"
						+ "<row r=\"6\"><c r=\"A6\"/></row></sheetData><mergeCells>");
	}

	@Test
	void anEmptySheetIsMarkedToo() {
		byte[] copy = Marked.of(HandMade.workbook().sheet("<sheetData/>").bytes(), Marked.mustFix("A", "B2"));

		assertThat(Marked.part(copy, HandMade.SHEET))
			.contains("<sheetData><row r=\"2\"><c r=\"B2\" s=\"1\"/></row></sheetData><legacyDrawing ");
	}

	@Test
	void prefixesAndForeignElementsAreUnderstood() {
		String main = " xmlns:x='" + HandMade.MAIN + "' xmlns='urn:other'";
		byte[] own = HandMade.workbook()
			.part(HandMade.SHEET, "<x:worksheet" + main + "><x:sheetData><row r='1'><c r='A1'/></row>"
					+ "<x:row r='1'><!-- <x:c r='A1'> --><x:c r='A1'><x:f t='shared' ref='A1:A2' si='0'>B1&gt;1</x:f><x:v>8</x:v></x:c>"
					+ "</x:row><x:row r='2'><x:c r='A2'><x:f t='shared' si='0'/><x:v>8</x:v></x:c></x:row></x:sheetData></x:worksheet>")
			.styles("")
			.part("xl/styles.xml", "<x:styleSheet" + main
					+ "><x:fills count='1'><x:fill><x:patternFill/></x:fill></x:fills><x:cellXfs><x:xf numFmtId='9'/></x:cellXfs></x:styleSheet>")
			.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "A1"), Marked.mustFix("B03", "B1"));

		assertThat(Marked.part(copy, HandMade.SHEET)).contains("<row r='1'><c r='A1'/></row>",
				"<!-- <x:c r='A1'> --><x:c r='A1' s=\"1\"><x:f", "<x:c r=\"B1\" s=\"1\"/></x:row>",
				"<x:legacyDrawing ");
		assertThat(Marked.part(copy, "xl/styles.xml")).contains(
				"<x:fills count='7'><x:fill><x:patternFill/></x:fill><x:fill>",
				"<x:cellXfs><x:xf numFmtId='9'/><x:xf numFmtId='9' fillId=\"1\" applyFill=\"1\"/>");
		assertThat(CellsBySheet.of(copy)).isEqualTo(CellsBySheet.of(own));
	}

	@Test
	void aPartGoesBackInItsOwnEncoding() {
		byte[] own = HandMade.workbook()
			.part(HandMade.SHEET,
					"<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='" + HandMade.MAIN
							+ "'><sheetData><row><c t='inlineStr'><is><t>甲</t></is></c></row></sheetData></worksheet>",
					StandardCharsets.UTF_16)
			.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "A1"));

		assertThat(CellsBySheet.of(copy)).isEqualTo(CellsBySheet.of(own));
		assertThat(Marked.poi(copy).getSheet("自评表").getRow(0).getCell(0).getCellComment().getString().getString())
			.contains("B03");
	}

	@Test
	void whatCountsSheetsIsCountedAnewAndWhatNamesThemByIdStays() {
		byte[] own = HandMade.workbook()
			.part("xl/workbook.xml", "<workbook xmlns='" + HandMade.MAIN
					+ "' xmlns:q='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><bookViews>"
					+ "<workbookView firstSheet='1' activeTab='0'/><workbookView/></bookViews><sheets><sheet name='自评表' sheetId='7' q:id='s1'/></sheets>"
					+ "<definedNames><definedName name='_xlnm.Print_Area' localSheetId='0'>自评表!$A$1</definedName><definedName name='a'>自评表!$A$1</definedName></definedNames>"
					+ "<customWorkbookViews><customWorkbookView name='v' activeSheetId='7'/></customWorkbookViews></workbook>")
			.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "A1"));

		assertThat(Marked.part(copy, "xl/workbook.xml")).contains(
				"<workbookView firstSheet='0' activeTab='1'/><workbookView activeTab=\"1\"/></bookViews><sheets><sheet name=\"问题清单\" sheetId=\"8\"",
				"<sheet name='自评表' sheetId='7' q:id='s1'/></sheets>",
				"localSheetId='1'>自评表!$A$1</definedName><definedName name='a'>自评表!$A$1</definedName>",
				"activeSheetId='7'");
	}

	@Test
	void aFileThatIsNoneOfOursIsNotMarked() {
		ReturnedCopy copies = new ReturnedCopy(new XlsxCellSource());

		assertThat(copies.of("no zip".getBytes(StandardCharsets.UTF_8), Marked.TITLE, List.of())).isEmpty();
		assertThat(copies.of(HandMade.workbook().without(HandMade.SHEET).bytes(), Marked.TITLE,
				List.of(Marked.mustFix("B03", "A1"))))
			.isEmpty();
	}

}
