package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.stage.report.content.ScoreLine;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.Paper;

/**
 * The line of the score table for budget execution, first where the scheme scores it.
 *
 * @param line its names and its recomputed score
 * @param weight its full score
 * @param rate execution rate as people read it
 * @param self the filler's score
 */
record BudgetLine(ScoreLine line, BigDecimal weight, String rate, Optional<BigDecimal> self) {

	static BudgetLine of(Form form, Appraisal appraisal, Optional<Submission> submission) {
		Optional<FundRow> total = submission.map((it) -> it.funds().total());
		return new BudgetLine(ScoreLine.ofBudget(form, appraisal), appraisal.scheme().budget(),
				percent(appraisal.executionRate()), total.flatMap((it) -> it.score().value()));
	}

	/** A rate as people read it, or a dash. */
	static String percent(Optional<BigDecimal> rate) {
		return rate.map((it) -> new Rate(it).percentRounded()).orElse(Entry.NONE);
	}

	/** Writes the line; it ends in so many columns of remarks. */
	int write(Paper paper, int remarks) {
		return paper.line(Entry.words(this.line.level1(), Look.CENTERED),
				Entry.words(this.line.level2(), Look.CENTERED), Entry.words(this.line.level3(), Look.TEXT),
				Entry.words(Entry.NONE, Look.CENTERED), Entry.words(this.rate, Look.CENTERED),
				Entry.figure(this.weight, Look.POINTS), Entry.figure(this.self, Look.POINTS),
				Entry.figure(this.line.score(), Look.POINTS), Entry.words("", Look.TEXT, remarks));
	}

}
