package town.appraisal.stage.issue;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.form.Column;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;

/** Draws 自评表 from its description. */
final class SelfEvaluationSheet {

	/** Title, year and project name stay in view. */
	private static final int FROZEN = 3;

	private SelfEvaluationSheet() {
	}

	static void draw(XSSFWorkbook workbook, Look look, Issue issue) {
		XSSFSheet sheet = workbook.createSheet(SelfEvaluation.SHEET);
		SheetPen pen = new SheetPen(sheet, look);
		Grid grid = new Grid(issue.lines().size());
		for (Column column : Column.values()) {
			pen.width(column.ordinal(), column.width());
		}
		pen.width(GridWords.CHECK_COLUMN, GridWords.CHECK_WIDTH);
		new HeadBlock(pen, issue).draw();
		new FundsBlock(pen, issue, grid).draw();
		new GoalsBlock(pen, grid).draw();
		new IndicatorBlock(pen, issue, grid).draw();
		new Guards(pen, issue, grid).draw();
		paper(workbook, sheet, grid);
	}

	private static void paper(XSSFWorkbook workbook, XSSFSheet sheet, Grid grid) {
		Paper.a4(sheet, true);
		workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, Column.K.ordinal(), 0, grid.total());
		Paper.repeat(sheet, grid.indicatorHead());
		sheet.createFreezePane(0, FROZEN);
		Paper.protect(sheet);
	}

}
