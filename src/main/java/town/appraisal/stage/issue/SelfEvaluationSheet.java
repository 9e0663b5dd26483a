package town.appraisal.stage.issue;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.form.Column;
import town.appraisal.form.Grid;
import town.appraisal.form.GridWords;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.PageFormat;

/** Draws 自评表 from its description. */
final class SelfEvaluationSheet {

	/** Title, year and project name stay in view. */
	private static final int FROZEN = 3;

	private SelfEvaluationSheet() {
	}

	static void draw(Book book, Issue issue) {
		FormSheet sheet = book.sheet(SelfEvaluation.SHEET, PageFormat.landscape(widths()).toFill());
		Grid grid = new Grid(issue.lines().size());
		new HeadBlock(sheet, issue).draw();
		new FundsBlock(sheet, issue, grid).draw();
		new GoalsBlock(sheet, grid).draw();
		new IndicatorBlock(sheet, issue, grid).draw();
		new Guards(sheet, issue, grid).draw();
		sheet.printTo(grid.total(), Column.K.ordinal());
		sheet.repeat(grid.indicatorHead());
		sheet.freezeAbove(FROZEN);
		sheet.protect();
	}

	private static List<Integer> widths() {
		List<Integer> widths = new ArrayList<>();
		for (Column column : Column.values()) {
			widths.add(column.width());
		}
		widths.add(GridWords.CHECK_WIDTH);
		return widths;
	}

}
