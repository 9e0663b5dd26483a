package town.appraisal.stage.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import town.appraisal.domain.district.District;
import town.appraisal.stage.report.district.ComparedSheet;
import town.appraisal.stage.report.district.DetailSheet;
import town.appraisal.stage.report.district.Details;
import town.appraisal.stage.report.district.FaultSheet;
import town.appraisal.stage.report.district.FindingSheet;
import town.appraisal.stage.report.district.IndicatorSheet;
import town.appraisal.stage.report.district.Ledger;
import town.appraisal.stage.report.district.LedgerSheet;
import town.appraisal.stage.report.district.OverviewSheet;
import town.appraisal.stage.report.district.ProofSheet;
import town.appraisal.stage.report.district.ReasonSheet;
import town.appraisal.stage.report.district.ReminderSheet;
import town.appraisal.stage.report.district.TownshipRange;
import town.appraisal.stage.report.district.TownshipSheet;
import town.appraisal.workbook.draw.Book;

/**
 * The summary workbook of the district. The long sheets are streamed first; the short
 * ones then add them up with live formulas.
 */
public final class DistrictReport {

	/** Rows a sheet of the format can hold. */
	private static final int ROWS = 1_048_576;

	private static final List<String> SHEETS = List.of(OverviewSheet.NAME, TownshipSheet.NAME, DetailSheet.NAME,
			IndicatorSheet.NAME, FindingSheet.NAME, FaultSheet.NAME, LedgerSheet.NAME, ReminderSheet.NAME,
			ReasonSheet.NAME, ComparedSheet.NAME, ProofSheet.NAME);

	private final UnaryOperator<String> titles;

	private final int rows;

	/**
	 * A report that can name the rules.
	 * @param titles the sentence a rule protects, by its id
	 */
	public DistrictReport(UnaryOperator<String> titles) {
		this(titles, ROWS);
	}

	DistrictReport(UnaryOperator<String> titles, int rows) {
		this.titles = titles;
		this.rows = rows;
	}

	/**
	 * Writes 区级汇总.
	 * @param out where to; it is left open
	 * @param district the figures
	 */
	public void write(OutputStream out, District district) throws IOException {
		Optional<District> before = district.lastYear();
		try (Book book = Book.streamed(district.year() + "年度区级汇总", district.year(), sheets(before.isPresent()))) {
			ReminderSheet reminders = new ReminderSheet(book, this.rows, district.timetable());
			Details details = new DetailSheet(book, this.rows, reminders).write(district);
			Ledger ledger = new LedgerSheet(book, this.rows).write(district);
			int findings = new FindingSheet(book, this.rows).write(district);
			new ReasonSheet(book, this.rows).write(district);
			before.ifPresent((it) -> new ComparedSheet(book, this.rows, district.year()).write(district, it));
			summarize(book, district, details, ledger, findings);
			book.write(out);
		}
	}

	private void summarize(Book book, District district, Details details, Ledger ledger, int findings) {
		TownshipRange townships = new TownshipSheet(book.paper(TownshipSheet.NAME, TownshipSheet.FORMAT), details)
			.write(district);
		new OverviewSheet(book.paper(OverviewSheet.NAME, OverviewSheet.FORMAT), details, ledger).write(district,
				townships, this.titles);
		new IndicatorSheet(book.paper(IndicatorSheet.NAME, IndicatorSheet.FORMAT)).write(district.indicators());
		String faults = new FaultSheet(book, townships.lines(), this.titles).write(district.faults());
		new ProofSheet(book.paper(ProofSheet.NAME, ProofSheet.FORMAT), details, ledger).write(district, townships,
				findings, faults);
	}

	private static String[] sheets(boolean compared) {
		List<String> sheets = new ArrayList<>(SHEETS);
		if (!compared) {
			sheets.remove(ComparedSheet.NAME);
		}
		return sheets.toArray(String[]::new);
	}

}
