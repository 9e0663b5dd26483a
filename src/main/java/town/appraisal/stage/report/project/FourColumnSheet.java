package town.appraisal.stage.report.project;

import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.form.Form;
import town.appraisal.stage.report.content.ScoreTable;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/**
 * The score table in the four columns townships attach to their reports; the scores are
 * the reviewed ones of the full table.
 */
public record FourColumnSheet(Paper paper, Form form) {

	/** Name of the sheet. */
	public static final String NAME = "评分表（报告式）";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(18, 24, 34, 12);

	/** Writes the table. */
	public void write(AppraisedFile file, Totals totals) {
		this.paper.wide(ScoreTable.title(file.project().name()), Look.HEADING).skip(1);
		this.paper.head(ScoreTable.heads(this.form).toArray(String[]::new));
		for (ScoredLine line : totals.lines()) {
			this.paper.line(Entry.words(line.line().level1(), Look.CENTERED),
					Entry.words(line.line().level2(), Look.CENTERED), Entry.words(line.line().level3(), Look.CENTERED),
					line.score());
		}
		this.paper.line(Entry.words(ScoreTable.totalLabel(this.form), Look.SUM_LABEL, 3),
				total(file.appraisal(), totals));
		this.paper.wide("得分为复核得分，取自“" + ScoreSheet.NAME + "”。", Look.NOTE);
	}

	private static Entry total(Optional<Appraisal> appraisal, Totals totals) {
		return (appraisal.isPresent() && totals.reviewed() instanceof Entry.Live live)
				? Entry.live(live.formula(), live.cached(), Look.SUM_POINTS) : totals.reviewed();
	}

}
