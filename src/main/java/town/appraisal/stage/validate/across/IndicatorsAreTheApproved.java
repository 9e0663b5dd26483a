package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/**
 * Indicators, targets and weights are those approved with the budget; a township does not
 * choose them afterwards. Runs only where the register has the approved indicators.
 */
final class IndicatorsAreTheApproved implements Check {

	static final Rule RULE = Rule.mustFix("X13", "指标、指标值和分值与批复的绩效目标一致", "{what}，台账批复的是“{expected}”。",
			"改回批复的内容；绩效目标确有调整的，请区级先改台账。", "财预〔2021〕101号；绩效目标随预算同步批复");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<RegisteredIndicator> approved = file.registered().map((it) -> it.indicators()).orElse(List.of());
		return approved.isEmpty() ? Stream.empty()
				: Stream.concat(approved.stream().flatMap((it) -> check(file, it)),
						file.rows()
							.stream()
							.filter((row) -> isInvented(row, approved))
							.map(IndicatorsAreTheApproved::invented));
	}

	private static Stream<? extends Remark> check(CaseFile file, RegisteredIndicator approved) {
		List<IndicatorRow> rows = file.rows().stream().filter((it) -> is(it, approved)).toList();
		return (rows.size() == 1) ? compare(rows.get(0), new ApprovedTarget(approved))
				: rows.isEmpty() ? Stream.of(dropped(file, approved)) : Stream.empty();
	}

	private static Stream<? extends Remark> compare(IndicatorRow row, ApprovedTarget approved) {
		Stream<? extends Remark> target = Needs.of(row.target())
			.then(RULE,
					() -> row.target()
						.value()
						.filter((it) -> !approved.is(it))
						.map((it) -> finding(row, row.target(), approved.text(), "指标值"))
						.stream());
		Stream<? extends Remark> weight = Needs.of(row.weight())
			.then(RULE,
					() -> approved.indicator()
						.weight()
						.filter((due) -> row.weight().value().filter((it) -> it.compareTo(due) != 0).isPresent())
						.map((due) -> finding(row, row.weight(), Numerals.plain(due), "分值"))
						.stream());
		return Stream.concat(target, weight);
	}

	private static Finding finding(IndicatorRow row, Answer<?> answer, String due, String what) {
		return RULE.at(answer.place(), answer.asFilled(), due,
				Map.of("what", "指标“" + row.name() + "”的" + what + "填的是“" + answer.asFilled() + "”"));
	}

	private static Finding dropped(CaseFile file, RegisteredIndicator approved) {
		return RULE.at(file.submission().facts().indicatorTable(), "", approved.level3(), Map.of("what", "表中缺少一项指标"));
	}

	private static Finding invented(IndicatorRow row) {
		return RULE.at(row.level3().place(), row.level3().asFilled(), "没有这项指标",
				Map.of("what", "表中的指标“" + row.name() + "”不在批复的绩效目标中"));
	}

	private static boolean isInvented(IndicatorRow row, List<RegisteredIndicator> approved) {
		return row.level3().isGiven() && approved.stream().noneMatch((it) -> is(row, it));
	}

	private static boolean is(IndicatorRow row, RegisteredIndicator approved) {
		return row.level3().value().filter((it) -> BareName.same(it, approved.level3())).isPresent();
	}

}
