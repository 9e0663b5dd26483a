package town.appraisal.workbook;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellSourceContractTests {

	@ParameterizedTest
	@CsvSource({ "66.649016000000003, 66.649016", "0.30000000000000004, 0.3", "90, 90", "-0, 0", "0.5, 0.5", "007, 7",
			"1.50, 1.5", "'  12 ', 12", "1.1010519900101123E+17, 110105199001011000", "1E-7, 0.0000001", "-.5, -0.5",
			"3., 3", "1E-400, 0", "123456789012345678, 123456789012346000" })
	void numbersHaveFifteenSignificantDigitsAndNoIdleZeros(String stored, String expected) {
		HandMade workbook = HandMade.workbook().cells("<c r='A1'><v>" + stored + "</v></c>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(number(0, 0, expected));
	}

	@Test
	void everyTypeOfCellComesAsItsKind() {
		HandMade workbook = HandMade.workbook()
			.cells("<c r='A1' t='s'><v>1</v></c><c r='B1' t='inlineStr'><is><t> 留白 </t></is></c>"
					+ "<c r='C1' t='str'><f>A1</f><v>甲_x000A_乙</v></c><c r='D1' t='b'><v>1</v></c>"
					+ "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c><c r='F1' t='n'><v>3</v></c>"
					+ "<c r='G1' t='d'><v>2024-11-30T12:00:00</v></c><c r='H1'><f>SUM(A1)</f></c>"
					+ "<c r='I1'><f>B1</f><v></v></c><c r='J1' t='str'><f>\"\"</f><v></v></c>")
			.strings("<si><t>无</t></si><si><t>产出&amp;效益</t></si>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(text(0, 0, "产出&效益"), text(0, 1, " 留白 "),
				new RawCell(0, 2, CellKind.TEXT, "", "甲\n乙", "A1", ""),
				new RawCell(0, 3, CellKind.BOOLEAN, "1", "", "", ""),
				new RawCell(0, 4, CellKind.ERROR, "", "#DIV/0!", "1/0", ""), number(0, 5, "3"), number(0, 6, "45626.5"),
				new RawCell(0, 7, CellKind.NOT_COMPUTED, "", "", "SUM(A1)", ""),
				new RawCell(0, 8, CellKind.NOT_COMPUTED, "", "", "B1", ""),
				new RawCell(0, 9, CellKind.TEXT, "", "", "\"\"", ""));
	}

	@Test
	void runsOfATextAreJoinedWithoutReadingAids() {
		HandMade workbook = HandMade.workbook()
			.cells("<c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>")
			.strings("<si><r><rPr><b/></rPr><t>老旧</t></r><r><t xml:space='preserve'> 小区</t></r>"
					+ "<rPh sb='0' eb='1'><t>ろう</t></rPh><phoneticPr fontId='1'/></si>"
					+ "<si><t>_x005F_x0041_ <![CDATA[<&>]]>_x0041__x12_</t></si>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(text(0, 0, "老旧 小区"), text(0, 1, "_x0041_ <&>A_x12_"));
	}

	@Test
	void sharedFormulasAreTellableInEveryCell() {
		HandMade workbook = HandMade.workbook()
			.cells("<c r='A1'><f t='shared' si='0' ref='A1:B1'>C1*2</f><v>2</v></c>"
					+ "<c r='B1'><f t='shared' si='0'/><v>4</v></c><c r='C1'><f t='shared' si='9'/><v>1</v></c>"
					+ "<c r='D1'><f t='array' ref='D1:E1'>SUM(A1:B1)</f><v>6</v></c><c r='E1'><v>6</v></c>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).extracting(RawCell::formula)
			.containsExactly("C1*2", "C1*2", "?", "SUM(A1:B1)", "SUM(A1:B1)");
	}

	@Test
	void emptyStyledCellsAndEmptyTextsNeverArrive() {
		HandMade workbook = HandMade.workbook()
			.cells("<c r='A1' s='1'/><c r='B1'><v/></c><c r='C1' t='s'><v>0</v></c><c r='D1' t='inlineStr'/>")
			.strings("<si><t/></si>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).isEmpty();
	}

	@Test
	void cellsWithoutAddressFollowTheOneBefore() {
		HandMade workbook = HandMade.workbook()
			.rows("<row><c><v>1</v></c><c r='D1'><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(number(0, 0, "1"), number(0, 3, "2"), number(0, 4, "3"),
				number(1, 0, "4"));
	}

	@Test
	void rowsAndCellsOutOfOrderAreTakenAsTheyCome() {
		HandMade workbook = HandMade.workbook()
			.rows("<row r='3'><c r='B3'><v>2</v></c><c r='A3'><v>1</v></c></row><row r='1'><c r='A1'><v>3</v></c></row>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(number(2, 1, "2"), number(2, 0, "1"), number(0, 0, "3"));
	}

	@Test
	void formatCodesAreTheOwnOnesOrTheBuiltInOnes() {
		HandMade workbook = HandMade.workbook()
			.cells("<c s='0'><v>1</v></c><c s='1'><v>1</v></c><c s='2'><v>1</v></c><c s='3'><v>1</v></c>"
					+ "<c s='4'><v>1</v></c><c s='99'><v>1</v></c>")
			.styles("<numFmts><numFmt numFmtId='176' formatCode='0.000000_ '/></numFmts><fonts><font/></fonts>"
					+ "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='9'/>"
					+ "<xf numFmtId='10'/><xf numFmtId='31'><alignment/></xf><xf numFmtId='176'/></cellXfs>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).extracting(RawCell::formatCode)
			.containsExactly("", "0%", "0.00%", "yyyy\"年\"m\"月\"d\"日\"", "0.000000_ ", "");
	}

	@Test
	void theSheetsOtherPartsComeAtItsEnd() {
		HandMade workbook = HandMade.workbook()
			.sheet("<cols><col min='2' max='3' hidden='1'/><col min='5' max='5'/></cols><sheetData>"
					+ "<row r='2' hidden='1'/><row r='4' hidden='true'><c r='A4'><v>1</v></c></row>"
					+ "<row r='9' hidden='1'/></sheetData><mergeCells><mergeCell ref='A1:C1'/></mergeCells>"
					+ "<dataValidations><dataValidation type='list' sqref='B2:B9 D4'><formula1>\"a\"</formula1>"
					+ "</dataValidation><dataValidation type='whole' sqref='C1'/></dataValidations>"
					+ "<extLst><ext xmlns:x14='urn:x' xmlns:xm='urn:xm'><x14:dataValidations><x14:dataValidation"
					+ " type='list'><x14:formula1><xm:f>单!A:A</xm:f></x14:formula1><xm:sqref>E:E</xm:sqref>"
					+ "</x14:dataValidation></x14:dataValidations></ext></extLst>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.parts).containsOnlyKeys("自评表")
			.containsValue(
					new SheetParts(List.of(new Area(0, 0, 0, 2)), Set.of(1, 3), List.of(new Area(0, 1, 1_048_575, 2)),
							List.of(new Area(1, 1, 8, 1), new Area(3, 3, 3, 3), new Area(0, 4, 1_048_575, 4))));
	}

	private static RawCell number(int row, int column, String digits) {
		return new RawCell(row, column, CellKind.NUMBER, digits, "", "", "");
	}

	private static RawCell text(int row, int column, String text) {
		return new RawCell(row, column, CellKind.TEXT, "", text, "", "");
	}

}
