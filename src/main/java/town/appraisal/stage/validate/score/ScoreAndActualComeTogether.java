package town.appraisal.stage.validate.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A result without a score, a score without a result, or a weight without either, cannot
 * be judged.
 */
final class ScoreAndActualComeTogether implements Check {

	static final Rule RULE = Rule.mustFix("G03", "有分值的指标，实际完成值和得分都要填", "“{name}”的{field}没有填，而{other}已经填了。",
			"补填{field}；确实没有开展的，说明原因并把得分记为 0。", "财预〔2020〕10号 附件1、第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		FundRow total = file.funds().total();
		Optional<Money> executed = file.funds().amount(FundColumn.EXECUTED);
		boolean scored = file.scheme().budget().signum() > 0;
		Stream<Finding> budget = Stream
			.of(missing(scored && executed.isPresent(), total.score(), total.executed(), total.source().label()),
					missing(executed.isEmpty() && total.score().isGiven(), total.executed(), total.score(),
							total.source().label()))
			.flatMap(Optional::stream);
		return Stream.concat(budget, file.rows().stream().flatMap(ScoreAndActualComeTogether::of));
	}

	private static Stream<Finding> of(IndicatorRow row) {
		boolean nothing = row.actual().isBlank() && row.score().isBlank() && row.weight().isGiven();
		Answer<?> filled = nothing ? row.weight() : row.actual().isBlank() ? row.score() : row.actual();
		return Stream
			.of(missing(!filled.isBlank(), row.score(), filled, row.name()),
					missing(!filled.isBlank(), row.actual(), filled, row.name()))
			.flatMap(Optional::stream);
	}

	private static Optional<Finding> missing(boolean due, Answer<?> cell, Answer<?> other, String name) {
		return (due && cell.isBlank()) ? Optional
			.of(RULE.at(cell.place(), cell.asFilled(), "", Map.of("name", name, "other", other.place().field())))
				: Optional.empty();
	}

}
