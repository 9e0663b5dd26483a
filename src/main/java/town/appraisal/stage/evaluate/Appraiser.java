package town.appraisal.stage.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.OfficialScores;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;

/** Recomputes rate, scores and grade; it looks for no mistakes and decides on none. */
public final class Appraiser {

	private Appraiser() {
	}

	/** What follows from a submission by the official rules. */
	public static Appraisal appraise(Submission submission, Scheme scheme, Policy policy) {
		OfficialScores official = new OfficialScores(scheme, policy);
		Funds funds = submission.funds();
		BigDecimal total = official.total(submission);
		return new Appraisal(scheme, funds.amount(FundColumn.INITIAL), funds.amount(FundColumn.ANNUAL),
				funds.amount(FundColumn.EXECUTED), Execution.of(funds).map(Execution::rate), official.budget(funds),
				scored(submission, official),
				submission.total().score().value().map((it) -> it.setScale(2, RoundingMode.HALF_UP)), total,
				Grade.of(total, policy.borders()));
	}

	private static List<ScoredIndicator> scored(Submission submission, OfficialScores official) {
		return submission.filledIndicators().stream().map((row) -> scored(row, official)).toList();
	}

	private static ScoredIndicator scored(IndicatorRow row, OfficialScores official) {
		return new ScoredIndicator(row, row.score().value(), official.reviewed(row));
	}

}
