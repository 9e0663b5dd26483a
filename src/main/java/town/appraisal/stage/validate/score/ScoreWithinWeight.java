package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.stage.validate.BudgetWeight;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** No score is above its full score, however far the target was passed. */
final class ScoreWithinWeight implements Check {

	static final Rule RULE = Rule.mustFix("G01", "得分不超过分值", "“{name}”得 {given} 分，超过分值 {expected}。",
			"把得分改为不超过 {expected} 的数。", "财预〔2020〕10号 第十六条、附件1 填表说明：得分最高不能超过该指标分值上限");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Stream.concat(budget(file), ScoredRow.each(file, RULE, (it, row) -> judge(row)));
	}

	/** Where a budget score can be recomputed B05 says more. */
	private static Stream<? extends Remark> budget(CaseFile file) {
		FundRow total = file.funds().total();
		BigDecimal weight = file.scheme().budget();
		boolean judgedElsewhere = Execution.of(file.funds()).isPresent() || !BudgetWeight.isRight(file);
		return total.score()
			.value()
			.filter((it) -> !judgedElsewhere && it.compareTo(weight) > 0)
			.map((it) -> RULE.at(total.score().place(), total.score().asFilled(), Numerals.plain(weight),
					Map.of("name", total.source().label())))
			.stream();
	}

	private static Optional<Finding> judge(ScoredRow row) {
		return Optional.of(row)
			.filter((it) -> !it.isFull() && !it.isBelowWeight())
			.map((it) -> RULE.at(it.row().score().place(), it.row().score().asFilled(), Numerals.plain(it.weight()),
					it.values()));
	}

}
