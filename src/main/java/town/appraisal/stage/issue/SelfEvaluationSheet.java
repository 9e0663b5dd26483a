package town.appraisal.stage.issue;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.form.part.GridRows;
import town.appraisal.form.part.GridSheet;
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
		GridSheet grid = issue.form().grid();
		GridRows rows = new GridRows(grid, issue.lines().size());
		List<Integer> widths = new ArrayList<>(grid.widths());
		widths.add(grid.check().width());
		FormSheet sheet = book.sheet(grid.name(), PageFormat.landscape(widths).toFill());
		new HeadBlock(sheet, issue).draw();
		new FundsBlock(sheet, issue, rows).draw();
		new GoalsBlock(sheet, issue.form(), rows).draw();
		new IndicatorBlock(sheet, issue, rows).draw();
		new TypingGuards(sheet, issue, rows).draw();
		sheet.printTo(rows.total(), grid.last().ordinal());
		sheet.repeat(rows.indicatorHead());
		sheet.freezeAbove(FROZEN);
		sheet.protect();
	}

}
