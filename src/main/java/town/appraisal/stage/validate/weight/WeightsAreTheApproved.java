package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** Weights are fixed with the budget; changing them afterwards changes the result. */
final class WeightsAreTheApproved implements Check {

	static final Rule RULE = Rule.mustFix("W08", "分值与批复的绩效目标一致", "“{name}”的分值填的是 {given}，批复的绩效目标是 {expected}。",
			"把此格改为 {expected}；分值确有调整的，请区级先改台账。", "财预〔2021〕101号：指标和分值随预算一并批复");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ClassWeights.rows(file)
			.stream()
			.flatMap((row) -> ApprovedWeight.of(file, row)
				.map((due) -> Needs.of(row.weight()).then(RULE, () -> judge(row, due)))
				.orElseGet(Stream::empty));
	}

	private static Stream<? extends Remark> judge(IndicatorRow row, BigDecimal due) {
		return row.weight()
			.value()
			.filter((it) -> it.compareTo(due) != 0)
			.map((it) -> RULE.at(row.weight().place(), row.weight().asFilled(), Numerals.plain(due),
					Map.of("name", row.name())))
			.stream();
	}

}
