package town.appraisal.stage.validate.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Explanation;
import town.appraisal.stage.validate.Needs;

/**
 * Everything delivered with little of the money, or nothing spent at all, does not fit
 * together.
 */
final class OutputFitsSpending implements Check {

	static final Rule RULE = Rule.needsReason("B17", "产出与支出相称", "{source}执行率只有 {rate}，{facts}，{state}。",
			"说明没有支付的原因（如待结算、质保金），或核对产出和执行数。", "财预〔2020〕10号 第十一条；支出与产出相匹配");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Stream<? extends Remark> total = Needs.amounts(file.funds(), FundColumn.EXECUTED, FundColumn.ANNUAL)
			.then(RULE, () -> Execution.of(file.funds()).flatMap((it) -> total(file, it)).stream());
		return Stream.concat(total, file.funds().sources().stream().flatMap((it) -> unspent(file, it).stream()));
	}

	private static Optional<Finding> total(CaseFile file, Execution execution) {
		boolean weak = execution.fraction().compareTo(file.policy().threshold("weakExecution")) < 0;
		boolean nothing = execution.executed().isZero();
		FundRow row = file.funds().total();
		return (nothing || (weak && isAllDelivered(file))) ? Optional.of(finding(file, row.source(), execution,
				nothing ? "全年没有支出" : "产出却全部完成", nothing ? row.executed() : row.rate())) : Optional.empty();
	}

	/** A source left untouched while others were spent. */
	private static Optional<Finding> unspent(CaseFile file, FundRow row) {
		boolean others = file.funds().amount(FundColumn.EXECUTED).filter(Money::isPositive).isPresent();
		return row.annual()
			.value()
			.filter((it) -> others && it.isPositive() && row.executed().value().filter(Money::isZero).isPresent())
			.map((it) -> finding(file, row.source(), new Execution(it, Money.ZERO), "其他来源却已有支出", row.executed()));
	}

	private static boolean isAllDelivered(CaseFile file) {
		List<IndicatorRow> outputs = file.rows()
			.stream()
			.filter((it) -> it.class1().equals(Optional.of(IndicatorLevel1.OUTPUT)) && !it.isCost())
			.toList();
		return !outputs.isEmpty()
				&& outputs.stream().allMatch((it) -> Attainment.of(it).filter(Attainment::isMet).isPresent());
	}

	private static Finding finding(CaseFile file, FundSource source, Execution execution, String facts,
			Answer<?> cell) {
		Explanation explanation = Explanation.ofSpending(file);
		Finding finding = RULE.at(cell.place(), cell.asFilled(), "", Map.of("source", source.label(), "rate",
				execution.percentBelow(), "facts", facts, "state", explanation.state()));
		return explanation.weigh(finding);
	}

}
