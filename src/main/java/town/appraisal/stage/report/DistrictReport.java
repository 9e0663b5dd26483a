package town.appraisal.stage.report;

import java.io.IOException;
import java.io.OutputStream;

import town.appraisal.domain.district.District;
import town.appraisal.domain.district.LinkSource;
import town.appraisal.stage.report.district.DetailSheet;
import town.appraisal.stage.report.district.Details;
import town.appraisal.stage.report.district.FindingSheet;
import town.appraisal.stage.report.district.MissingSheet;
import town.appraisal.stage.report.district.OverviewSheet;
import town.appraisal.stage.report.district.ProofSheet;
import town.appraisal.stage.report.district.TownshipRange;
import town.appraisal.stage.report.district.TownshipSheet;
import town.appraisal.stage.report.paper.Book;

/**
 * The summary workbook of the district. The long sheets are streamed first; the short
 * ones then add them up with live formulas.
 */
public final class DistrictReport {

	/** Rows a sheet of the format can hold. */
	private static final int ROWS = 1_048_576;

	private final int rows;

	public DistrictReport() {
		this(ROWS);
	}

	DistrictReport(int rows) {
		this.rows = rows;
	}

	/**
	 * Writes 区级汇总.
	 * @param out where to; it is left open
	 * @param district the figures
	 * @param links where the files of the projects are
	 */
	public void write(OutputStream out, District district, LinkSource links) throws IOException {
		try (Book book = Book.streamed(district.year() + "年度区级汇总", district.year(), OverviewSheet.NAME,
				TownshipSheet.NAME, DetailSheet.NAME, FindingSheet.NAME, MissingSheet.NAME, ProofSheet.NAME)) {
			MissingSheet missing = new MissingSheet(book.roll(MissingSheet.NAME, MissingSheet.FORMAT));
			DetailSheet detail = new DetailSheet(book.roll(DetailSheet.NAME, DetailSheet.FORMAT), links, missing);
			Details details = detail.write(district);
			int findings = new FindingSheet(book, this.rows).write(district);
			TownshipRange townships = new TownshipSheet(book.paper(TownshipSheet.NAME, TownshipSheet.FORMAT), details)
				.write(district);
			new OverviewSheet(book.paper(OverviewSheet.NAME, OverviewSheet.FORMAT), details).write(district, townships);
			new ProofSheet(book.paper(ProofSheet.NAME, ProofSheet.FORMAT), details).write(district, townships,
					findings);
			book.write(out);
		}
	}

}
