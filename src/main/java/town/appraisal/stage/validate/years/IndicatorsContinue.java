package town.appraisal.stage.validate.years;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A continuing project keeps its indicators, so that years can be compared. Where the
 * register has this year's approved indicators those decide (X13).
 */
final class IndicatorsContinue implements Check {

	static final Rule RULE = Rule.needsReason("Y07", "延续项目的指标与上年衔接", "上年的指标本年没有或改了名称：{given}。",
			"沿用上年的指标名称；确需调整的，在原因栏说明。", "指标应当连续、可比");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean approved = file.registered().filter((it) -> !it.indicators().isEmpty()).isPresent();
		List<String> dropped = file.past().map((it) -> dropped(file, it)).orElse(List.of());
		return (approved || dropped.isEmpty() || file.rows().isEmpty()) ? Stream.empty() : Stream
			.of(RULE.at(file.submission().facts().indicatorTable(), String.join("、", dropped), "", Map.of()));
	}

	private static List<String> dropped(CaseFile file, PriorYear past) {
		List<String> now = file.rows().stream().map(IndicatorRow::name).map(BareName::of).toList();
		return past.submission()
			.filledIndicators()
			.stream()
			.filter((it) -> it.level3().isGiven() && !now.contains(BareName.of(it.name())))
			.map(IndicatorRow::name)
			.distinct()
			.toList();
	}

}
