package town.appraisal.stage.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Rows, columns, merges and sheets moved about; nothing of it changes what is said. */
final class ShapeVariants {

	private ShapeVariants() {
	}

	static List<Variant> all() {
		return List.of(Variant.of("as filled", (it) -> it), Variant.of("row above the grid", (it) -> it.insertRow(1)),
				Variant.of("row in the head", (it) -> it.insertRow(4)),
				Variant.of("row in the funds block", (it) -> it.insertRow(10)),
				Variant.of("blank row in the indicator table", (it) -> it.insertRow(19)),
				Variant.of("blank row below the head of the table", (it) -> it.insertRow(15)),
				Variant.of("blank row above the total", (it) -> it.insertRow(32)),
				Variant.of("three rows in three places", (it) -> it.insertRow(26).insertRow(12).insertRow(2)),
				Variant.of("line below the head of the table", (it) -> line(it.insertRow(15), 15))
					.finds("提示 S02 I33", "提示 S02 J33")
					.changes(LINE),
				Variant.of("line in the middle of the table", (it) -> line(it.insertRow(17), 17)).changes(LINE, TOTAL),
				Variant.of("line above the total, outside the sum", (it) -> line(it.insertRow(32), 32))
					.finds("提示 S02 I33", "提示 S02 J33")
					.changes(LINE),
				Variant.of("level names merged down", ShapeVariants::mergedLevels),
				Variant.of("level names only on the first line", ShapeVariants::firstOfLevel),
				Variant.of("points behind level names", ShapeVariants::points).tidies("B25 效益\\n指标(30分) -> 效益指标"),
				Variant.of("no names at all", FilledTemplate::withoutNames),
				Variant.of("no names, row above", (it) -> it.withoutNames().insertRow(1)),
				Variant.of("no names, a blank row in the table", (it) -> it.withoutNames().insertRow(20)),
				Variant.of("one name lost", (it) -> it.withoutName("实施单位").withoutName("年度指标值")),
				Variant.of("a name that leads nowhere", (it) -> broken(it, "年度资金总额_全年预算数")),
				Variant.of("a row put in by a program that leaves the names behind", ShapeVariants::slipped),
				Variant.of("names hidden", (it) -> hiddenNames(it)),
				Variant.of("sheet renamed", (it) -> renamed(it, "Sheet1")).finds("必改 S01 "),
				Variant.of("sheet renamed, no names", (it) -> renamed(it.withoutNames(), "表一")).finds("必改 S01 "),
				Variant.of("form on another sheet, an empty one of its name", (it) -> emptySheet(renamed(it, "填好的表"))),
				Variant.of("sheets in another order", (it) -> reordered(it)),
				Variant.of("an empty sheet in front", (it) -> front(it)),
				Variant.of("widths, heights, panes and zoom", ShapeVariants::looks),
				Variant.of("a sheet of notes", ShapeVariants::notes),
				Variant.of("styled rows far below", (it) -> styled(it)));
	}

	static final String LINE = "产出指标 | 数量指标 | 新增指标 | ≥1个#1个 | 1#1 | 1 | 1 | ";

	private static final String TOTAL = "101 | 100.38 | 优";

	/** A new indicator typed into an empty row. */
	static FilledTemplate line(FilledTemplate it, int row) {
		return it.text("B" + row, "产出指标")
			.text("C" + row, "数量指标")
			.text("D" + row, "新增指标")
			.text("E" + row, "≥")
			.number("F" + row, "1")
			.text("G" + row, "个")
			.number("H" + row, "1")
			.number("I" + row, "1")
			.number("J" + row, "1");
	}

	private static FilledTemplate mergedLevels(FilledTemplate it) {
		for (int row = 16; row <= 23; row++) {
			it.text("B" + row, "");
		}
		return it.text("C16", "").text("C17", "").merge("B15:B23").merge("C15:C17");
	}

	private static FilledTemplate firstOfLevel(FilledTemplate it) {
		for (int row : new int[] { 16, 17, 18, 19, 20, 21, 22, 23, 25, 26, 27, 28, 29, 31 }) {
			it.text("B" + row, "");
		}
		return it.text("C16", "");
	}

	private static FilledTemplate points(FilledTemplate it) {
		return it.text("B15", "产出指标（50分）").text("B25", "效益\n指标(30分)");
	}

	private static FilledTemplate broken(FilledTemplate it, String name) {
		it.workbook().getName(name).setRefersToFormula("自评表!#REF!");
		return it;
	}

	private static FilledTemplate slipped(FilledTemplate it) {
		Map<String, String> before = new HashMap<>();
		it.workbook().getAllNames().forEach((name) -> before.put(name.getNameName(), name.getRefersToFormula()));
		it.insertRow(3);
		before.forEach((name, formula) -> it.workbook().getName(name).setRefersToFormula(formula));
		return it;
	}

	private static FilledTemplate hiddenNames(FilledTemplate it) {
		it.workbook().getCTWorkbook().getDefinedNames().getDefinedNameList().forEach((name) -> name.setHidden(true));
		return it;
	}

	private static FilledTemplate renamed(FilledTemplate it, String name) {
		it.workbook().setSheetName(it.workbook().getSheetIndex("自评表"), name);
		return it;
	}

	private static FilledTemplate emptySheet(FilledTemplate it) {
		it.workbook().createSheet("自评表").createRow(0).createCell(0).setCellValue(" ");
		return it;
	}

	private static FilledTemplate reordered(FilledTemplate it) {
		it.workbook().setSheetOrder("报告文本", 0);
		it.workbook().setSheetOrder("_meta", 1);
		return it;
	}

	private static FilledTemplate front(FilledTemplate it) {
		it.workbook().createSheet("Sheet3");
		it.workbook().setSheetOrder("Sheet3", 0);
		return it;
	}

	private static FilledTemplate looks(FilledTemplate it) {
		XSSFSheet sheet = it.sheet();
		sheet.setColumnWidth(3, 9000);
		sheet.getRow(14).setHeightInPoints(80);
		sheet.createFreezePane(2, 5);
		sheet.setZoom(70);
		sheet.setPrintGridlines(true);
		return it;
	}

	private static FilledTemplate notes(FilledTemplate it) {
		XSSFSheet notes = it.workbook().createSheet("备注");
		notes.createRow(0).createCell(0).setCellValue("一级指标");
		notes.createRow(1).createCell(0).setCellValue("项目名称：别的项目");
		it.workbook().setSheetVisibility(it.workbook().getSheetIndex("备注"), SheetVisibility.VISIBLE);
		return it;
	}

	private static FilledTemplate styled(FilledTemplate it) {
		for (int row = 60; row < 90; row++) {
			it.at("C" + row).setCellStyle(it.at("C9").getCellStyle());
		}
		it.text("D70", "   ");
		it.sheet().addMergedRegion(CellRangeAddress.valueOf("B80:K85"));
		return it;
	}

}
