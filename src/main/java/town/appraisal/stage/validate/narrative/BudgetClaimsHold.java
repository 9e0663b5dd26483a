package town.appraisal.stage.validate.narrative;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.text.Claims;
import town.appraisal.stage.validate.text.Sentence;

/**
 * A text claims 未超预算 or 资金到位 only where the table has a budget, and the first only where
 * spending stays within it. The budget figure is looked for in the table, not in the
 * text.
 */
final class BudgetClaimsHold implements Check {

	static final Rule RULE = Rule.mustFix("N08", "“未超预算”“资金到位”的说法有表可据", "“{sentence}”——说是{given}，但{expected}。",
			"核对预算数和执行数；表中补填预算数，或改正文字。", "财预〔2020〕10号 附件1 项目资金；为民办实事项目报告只写“未超预算”而无预算数的实例");

	private static final String WITHOUT_BUDGET = "表中没有预算数";

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<Sentence> within = file.texts().results().filter(Claims::staysWithinBudget).toList();
		List<Sentence> funded = file.texts().results().filter(Claims::isFunded).toList();
		if (within.isEmpty() && funded.isEmpty()) {
			return Stream.empty();
		}
		return Needs.amounts(file.funds(), FundColumn.values())
			.then(RULE, () -> Stream.concat(within.stream().flatMap((it) -> within(file, it)),
					funded.stream().filter((it) -> !hasBudget(file)).map((it) -> finding(it, "资金到位", WITHOUT_BUDGET))));
	}

	private static Stream<Finding> within(CaseFile file, Sentence it) {
		if (!hasBudget(file)) {
			return Stream.of(finding(it, "未超预算", WITHOUT_BUDGET));
		}
		return Execution.of(file.funds())
			.filter(Execution::isOverBudget)
			.map((execution) -> finding(it, "未超预算",
					"表中全年执行数 " + execution.executed().plain() + " 万元大于全年预算数 " + execution.annual().plain() + " 万元"))
			.stream();
	}

	private static boolean hasBudget(CaseFile file) {
		return Stream.of(FundColumn.ANNUAL, FundColumn.INITIAL)
			.anyMatch((it) -> file.funds().amount(it).filter(Money::isPositive).isPresent());
	}

	private static Finding finding(Sentence it, String claim, String against) {
		return RULE.at(it.place(), claim, against, Map.of("sentence", it.shown()));
	}

}
