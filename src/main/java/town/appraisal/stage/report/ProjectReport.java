package town.appraisal.stage.report;

import java.io.IOException;
import java.io.OutputStream;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.form.Form;
import town.appraisal.stage.report.content.Report;
import town.appraisal.stage.report.project.CoverSheet;
import town.appraisal.stage.report.project.FourColumnSheet;
import town.appraisal.stage.report.project.FundsSheet;
import town.appraisal.stage.report.project.NarrativeSheet;
import town.appraisal.stage.report.project.ReviewSheet;
import town.appraisal.stage.report.project.ScoreSheet;
import town.appraisal.stage.report.project.SourceSheet;
import town.appraisal.stage.report.project.Totals;
import town.appraisal.workbook.draw.Book;

/** The report workbook of one project, ready to print; nothing in it is locked. */
public final class ProjectReport {

	/**
	 * Writes the report of one project; the same file gives the same bytes.
	 * @param out where to; it is left open
	 * @param file the file and all we know of it
	 * @param year fiscal year of the run
	 */
	public void write(OutputStream out, AppraisedFile file, int year) throws IOException {
		try (Book book = Book.inMemory(Report.TITLE, year, CoverSheet.NAME, NarrativeSheet.NAME, ScoreSheet.NAME,
				FourColumnSheet.NAME, FundsSheet.NAME, ReviewSheet.NAME, SourceSheet.NAME)) {
			sheets(book, file, year);
			book.write(out);
		}
	}

	private static void sheets(Book book, AppraisedFile file, int year) {
		Form form = Report.form(file, year);
		Totals totals = new ScoreSheet(book.paper(ScoreSheet.NAME, ScoreSheet.format(form)), form).write(file);
		new CoverSheet(book.paper(CoverSheet.NAME, CoverSheet.FORMAT), form).write(file, year, totals);
		new NarrativeSheet(book.paper(NarrativeSheet.NAME, NarrativeSheet.FORMAT)).write(Report.of(file, year));
		new FourColumnSheet(book.paper(FourColumnSheet.NAME, FourColumnSheet.FORMAT), form).write(file, totals);
		new FundsSheet(book.paper(FundsSheet.NAME, FundsSheet.FORMAT), form).write(file, year);
		new ReviewSheet(book.paper(ReviewSheet.NAME, ReviewSheet.FORMAT)).write(file);
		new SourceSheet(book.paper(SourceSheet.NAME, SourceSheet.FORMAT), form).write(file);
	}

}
