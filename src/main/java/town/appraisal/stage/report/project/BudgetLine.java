package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.stage.report.paper.Entry;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.Paper;

/**
 * The line of the score table for budget execution, first where the scheme scores it.
 *
 * @param weight its full score
 * @param rate execution rate as people read it
 * @param self the filler's score
 * @param reviewed the recomputed score
 */
record BudgetLine(BigDecimal weight, String rate, Optional<BigDecimal> self, BigDecimal reviewed) {

	static BudgetLine of(Appraisal appraisal, Optional<Submission> submission) {
		Optional<FundRow> total = submission.map((it) -> it.funds().total());
		return new BudgetLine(appraisal.scheme().budget(), percent(appraisal.executionRate()),
				total.flatMap((it) -> it.score().value()), appraisal.budgetScore());
	}

	/** A rate as people read it, or a dash. */
	static String percent(Optional<BigDecimal> rate) {
		return rate.map((it) -> new Rate(it).percentRounded()).orElse(Entry.NONE);
	}

	String level1() {
		return "预算执行";
	}

	String level2() {
		return "预算" + SelfEvaluation.RATE.label();
	}

	String level3() {
		return FundSource.TOTAL.label() + SelfEvaluation.RATE.label();
	}

	int write(Paper paper) {
		return paper.line(Entry.words(level1(), Look.CENTERED), Entry.words(level2(), Look.CENTERED),
				Entry.words(level3(), Look.TEXT), Entry.words(Entry.NONE, Look.CENTERED),
				Entry.words(this.rate, Look.CENTERED), Entry.figure(this.weight, Look.POINTS),
				Entry.figure(this.self, Look.POINTS), Entry.figure(this.reviewed, Look.POINTS),
				Entry.words("", Look.TEXT));
	}

}
