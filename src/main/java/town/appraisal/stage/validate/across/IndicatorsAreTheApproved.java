package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;

/**
 * Indicators and targets are those approved with the budget; a township does not choose
 * them afterwards. Runs only where the register has the approved ones, maybe only the
 * main ones; their weights are W08's.
 */
final class IndicatorsAreTheApproved implements Check {

	static final Rule RULE = Rule.mustFix("X13", "指标和指标值与批复的绩效目标一致", "{what}，台账批复的是“{expected}”。",
			"改回批复的内容；绩效目标确有调整的，请区级先改台账。", "财预〔2021〕101号；绩效目标随预算同步批复");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<RegisteredIndicator> approved = file.registered().map((it) -> it.indicators()).orElse(List.of());
		return approved.isEmpty() ? Stream.empty() : check(file, approved);
	}

	private static Stream<? extends Remark> check(CaseFile file, List<RegisteredIndicator> approved) {
		Map<String, List<IndicatorRow>> rows = file.rows()
			.stream()
			.filter((it) -> it.level3().isGiven())
			.collect(Collectors.groupingBy((it) -> BareName.of(it.level3().or(""))));
		return approved.stream()
			.flatMap((it) -> check(file, it, rows.getOrDefault(BareName.of(it.level3()), List.of())));
	}

	private static Stream<? extends Remark> check(CaseFile file, RegisteredIndicator approved,
			List<IndicatorRow> rows) {
		return (rows.size() == 1) ? compare(rows.get(0), new ApprovedTarget(approved))
				: rows.isEmpty() ? Stream.of(dropped(file, approved)) : Stream.empty();
	}

	private static Stream<? extends Remark> compare(IndicatorRow row, ApprovedTarget approved) {
		return Needs.of(row.target())
			.then(RULE,
					() -> row.target()
						.value()
						.filter((it) -> !approved.is(it))
						.map((it) -> changed(row, approved))
						.stream());
	}

	private static Finding changed(IndicatorRow row, ApprovedTarget approved) {
		String filled = row.target().asFilled();
		return RULE.at(row.target().place(), filled, approved.text(),
				Map.of("what", "指标“" + row.name() + "”的指标值填的是“" + filled + "”"));
	}

	private static Finding dropped(CaseFile file, RegisteredIndicator approved) {
		return RULE.at(file.submission().facts().indicatorTable(), "", approved.level3(), Map.of("what", "表中缺少一项指标"));
	}

}
