package town.appraisal.stage.validate.budget;

import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/**
 * Money carried over is known only after the year began, and no more of it can be spent
 * than came over.
 */
final class CarryOverStaysWithinItsBudget implements Check {

	static final Rule RULE = Rule.needsReason("B11", "上年结转资金不超出结转数", "上年结转资金执行了 {given} 万元，大于它的全年预算数 {expected} 万元。",
			"核对两个数；用其他来源支付的，改填到相应来源。", "自评表填表说明：上年结转资金填结转到本年的数");

	private static final Rule EARLY = Rule.hint("B11", RULE.title(), "上年结转资金在年初预算数里填了 {given} 万元；结转数通常在年初批复之后才确定。",
			"核对年初批复；年初预算不含结转的，此格留空。", RULE.basis());

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.funds()
			.row(FundSource.CARRIED_OVER)
			.map((it) -> Stream.concat(early(file, it), spent(it)))
			.orElseGet(Stream::empty);
	}

	private static Stream<? extends Remark> spent(FundRow row) {
		return Needs.of(row.annual(), row.executed())
			.then(RULE,
					() -> row.executed()
						.value()
						.filter((it) -> it.compareTo(row.annual().or(Money.ZERO)) > 0)
						.map((it) -> RULE.at(row.executed().place(), it.plain(), row.annual().or(Money.ZERO).plain()))
						.stream());
	}

	/** What the register approves is right. */
	private static Stream<? extends Remark> early(CaseFile file, FundRow row) {
		Optional<Money> approved = file.registered()
			.flatMap((it) -> Optional.ofNullable(it.initial().bySource().get(FundSource.CARRIED_OVER)));
		return Needs.of(row.initial())
			.then(RULE,
					() -> row.initial()
						.value()
						.filter((it) -> it.isPositive() && !approved.equals(Optional.of(it)))
						.map((it) -> EARLY.at(row.initial().place(), it.plain(), ""))
						.stream());
	}

}
