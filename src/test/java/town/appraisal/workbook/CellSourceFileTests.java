package town.appraisal.workbook;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellSourceFileTests {

	@Test
	void prefixesDoNotMatterButNamespacesDo() {
		HandMade workbook = HandMade.workbook()
			.part(HandMade.SHEET, "<x:worksheet xmlns:x='" + HandMade.MAIN + "' xmlns='urn:other'><x:sheetData>"
					+ "<row r='1'/><x:row r='1'><x:c r='A1'><v>8</v><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>");

		Recording recording = Recording.of(workbook);

		assertThat(recording.cells).containsExactly(number(0, 0, "9"));
	}

	@Test
	void partsAreFoundWithoutRegardToCaseAndReadInTheirEncoding() {
		byte[] bytes = HandMade.workbook()
			.part(HandMade.SHEET,
					"<?xml version='1.0' encoding='UTF-16'?><worksheet xmlns='" + HandMade.MAIN
							+ "'><sheetData><row><c t='inlineStr'><is><t>甲</t></is></c></row></sheetData></worksheet>",
					StandardCharsets.UTF_16)
			.bytesWith("xl/worksheets", "XL\\Worksheets");

		Recording recording = Recording.of(bytes);

		assertThat(recording.cells).containsExactly(text(0, 0, "甲"));
	}

	@Test
	void failuresOfTheVisitorAreNotBlamedOnTheFile() {
		byte[] bytes = HandMade.workbook().cells("<c><v>1</v></c>").bytes();
		WorkbookVisitor visitor = new Broken();

		assertThatThrownBy(() -> new XlsxCellSource().read(bytes, visitor)).isInstanceOf(IllegalStateException.class)
			.hasMessage("database away");
	}

	@Test
	void oneSourceServesManyThreads() {
		byte[] first = HandMade.workbook().cells("<c><v>1</v></c>").bytes();
		byte[] second = HandMade.workbook().cells("<c r='B1'><v>2</v></c>").bytes();

		List<List<RawCell>> read = IntStream.range(0, 400)
			.parallel()
			.mapToObj((turn) -> Recording.of((turn % 2 == 0) ? first : second).cells)
			.toList();

		assertThat(read.subList(0, 2)).containsExactly(List.of(number(0, 0, "1")), List.of(number(0, 1, "2")));
		assertThat(Set.copyOf(read)).hasSize(2);
	}

	@Test
	void hundredsOfThousandsOfEmptyStyledRowsCostLittle() {
		String row = "<row r='%d' s='1' customFormat='1'><c r='A%<d' s='1'/></row>";
		StringBuilder rows = new StringBuilder();
		for (int i = 1; i <= 300_000; i++) {
			rows.append(row.replace("%d", Integer.toString(i)).replace("%<d", Integer.toString(i)));
		}
		byte[] bytes = HandMade.workbook().rows(rows + "<row><c><v>7</v></c></row>").bytes();

		Recording recording = Recording.of(bytes);

		assertThat(recording.cells).containsExactly(number(300_000, 0, "7"));
	}

	@Test
	void anHonestFileThatCompressesWellIsNotRefused() {
		String fonts = "<font><sz val='11'/></font>".repeat(100_000);

		Recording recording = Recording
			.of(HandMade.workbook().cells("<c><v>1</v></c>").styles("<fonts>" + fonts + "</fonts>"));

		assertThat(recording.cells).containsExactly(number(0, 0, "1"));
	}

	private static RawCell number(int row, int column, String digits) {
		return new RawCell(row, column, CellKind.NUMBER, digits, "", "", "");
	}

	private static RawCell text(int row, int column, String text) {
		return new RawCell(row, column, CellKind.TEXT, "", text, "", "");
	}

	/** A visitor whose own program fails. */
	private static final class Broken implements WorkbookVisitor {

		@Override
		public void workbook(WorkbookFacts facts) {
			assertThat(facts.sheets()).containsExactly(new SheetFacts(0, "自评表", false));
		}

		@Override
		public boolean wants(SheetFacts sheet) {
			return true;
		}

		@Override
		public void cell(RawCell cell) {
			throw new IllegalStateException("database away");
		}

		@Override
		public void end(SheetFacts sheet, SheetParts parts) {
			throw new IllegalStateException("too late");
		}

	}

}
