package town.appraisal.workbook.mark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.workbook.Recording;

import static org.assertj.core.api.Assertions.assertThat;

class ReturnedCopyTests {

	@Test
	void onlyThePartsThatMustChangeAreChangedAllOthersLieThereAsBefore() {
		byte[] own = FilledForm.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "E3"), Marked.needsReason("B11", "F9"));

		assertThat(Marked.changed(own, copy)).containsExactly("[Content_Types].xml", "xl/_rels/workbook.xml.rels",
				"xl/comments2.xml", "xl/drawings/vmlDrawing0.vml", "xl/styles.xml", "xl/workbook.xml",
				"xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml");
		assertThat(Marked.stored(copy)).containsKeys(Marked.stored(own).keySet().toArray(String[]::new));
	}

	@Test
	void ofATouchedSheetOnlyStylesOfMarkedCellsAndMissingCellsChange() {
		byte[] own = FilledForm.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "E3"), Marked.needsReason("B11", "F9"));

		assertThat(Marked.part(copy, "xl/worksheets/sheet2.xml")).isEqualTo(Marked.part(own, "xl/worksheets/sheet2.xml")
			.replace("<c r=\"E3\" s=\"3\" ", "<c r=\"E3\" s=\"4\" ")
			.replace("</row></sheetData>", "</row><row r=\"9\"><c r=\"F9\" s=\"5\"/></row></sheetData>"));
	}

	@Test
	void everyCellOfTheFillerIsReadAsBeforeAndTheListStandsInFront() {
		byte[] own = FilledForm.bytes();

		byte[] copy = Marked.of(own, Marked.mustFix("B03", "E3"), Marked.mustFix("B04", "B3"));

		assertThat(CellsBySheet.of(copy)).isEqualTo(CellsBySheet.of(own));
		assertThat(Recording.of(copy).facts.get(0).names()).isEqualTo(Recording.of(own).facts.get(0).names());
		XSSFWorkbook workbook = Marked.poi(copy);
		assertThat(List.of(workbook.getSheetName(0), workbook.getSheetName(2),
				workbook.getSheetName(workbook.getActiveSheetIndex()), workbook.getPrintArea(2)))
			.containsExactly("问题清单", "自评表", "自评表", "自评表!$A$1:$F$21");
	}

	@Test
	void markedCellsKeepEverythingButTheirFill() {
		byte[] copy = Marked.of(FilledForm.bytes(), Marked.needsReason("B11", "D3"), Marked.mustFix("B03", "D3"),
				Marked.finding("N01", Level.HINT, "B3", "请核对"), Marked.needsReason("B12", "D6"));

		XSSFWorkbook workbook = Marked.poi(copy);
		assertThat(look(workbook, "D3")).containsExactly("0.00", "false", "FFFFC2C6");
		assertThat(look(workbook, "B3")).containsExactly("0.000000", "false", "FFBBDDF8");
		assertThat(look(workbook, "C5")).containsExactly("General", "true", "FFFFD9A3");
		assertThat(workbook.getSheet("自评表").getProtect()).isTrue();
	}

	@Test
	void theListNamesEveryFindingLeadsToItsCellAndOpensAPlaceForReasons() {
		Finding whole = new Finding("S01", Level.MUST_FIX, Place.WHOLE_FILE, "缺少报告文本", "用模板重填", "", "");
		byte[] copy = Marked.of(FilledForm.bytes(), Marked.needsReason("B11", "D3"), whole,
				Marked.mustFix("B03", "E3"));

		XSSFWorkbook workbook = Marked.poi(copy);
		Map<String, String> list = rows(workbook.getSheetAt(0));

		assertThat(list.values()).containsExactly("退回修改：问题清单",
				"2024-001 老旧小区修缮　|　退回　|　2025年1月15日　|　联系方式：张三 010-12345678",
				"请直接在本文件里改：红色底的单元格必须改；橙色底的改正，或在本表右侧黄色格里写明原因；蓝色底的供参考。点“位置”可跳到该单元格。改好后存盘，原样把本文件报回即可，本表和颜色、批注不必删除。",
				"先改这几处|整个文件|S01：缺少报告文本；怎么改：用模板重填", "自评表!E3|B03：金额不符；怎么改：按决算数填", "自评表!D3|B11：调整超过20%；怎么改：按决算数填",
				"序号|级别|规则|位置|字段|问题|怎么改|填报值|应为|说明（需说明的请在此填写原因）|原底色", "1.0|必改|S01|整个文件|缺少报告文本|用模板重填",
				"2.0|必改|B03|自评表!E3|全年执行数|金额不符|按决算数填|80|100%",
				"3.0|需说明|B11|自评表!D3|全年执行数|调整超过20%|按决算数填|80|100%|<fill><patternFill patternType=\"solid\"><fgColor indexed=\"43\"/></patternFill></fill>");
		assertThat(workbook.getSheetAt(0).getHyperlink(8, 3).getLocation()).isEqualTo("'自评表'!E3");
		assertThat(List.of(open(workbook, "J8"), open(workbook, "J9"), open(workbook, "J10"))).containsExactly(false,
				false, true);
	}

	private static List<String> look(XSSFWorkbook workbook, String address) {
		XSSFCell cell = cell(workbook.getSheet("自评表"), address);
		XSSFColor colour = cell.getCellStyle().getFillForegroundColorColor();
		return List.of(cell.getCellStyle().getDataFormatString(), Boolean.toString(cell.getCellStyle().getLocked()),
				colour.getARGBHex());
	}

	private static boolean open(XSSFWorkbook workbook, String address) {
		return !cell(workbook.getSheetAt(0), address).getCellStyle().getLocked();
	}

	private static XSSFCell cell(XSSFSheet sheet, String address) {
		var reference = new CellReference(address);
		return sheet.getRow(reference.getRow()).getCell(reference.getCol());
	}

	private static Map<String, String> rows(XSSFSheet sheet) {
		Map<String, String> rows = new TreeMap<>();
		for (Row row : sheet) {
			StringBuilder text = new StringBuilder();
			row.forEach((cell) -> text.append(cell.toString().isEmpty() ? "" : "|" + cell));
			rows.put(String.format("%03d", row.getRowNum()), text.substring(1));
		}
		return rows;
	}

}
