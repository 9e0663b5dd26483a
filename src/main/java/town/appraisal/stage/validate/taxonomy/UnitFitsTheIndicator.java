package town.appraisal.stage.validate.taxonomy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A number has a unit, and one that fits; 个 are no persons and percent no money. */
final class UnitFitsTheIndicator implements Check {

	static final Rule RULE = Rule.hint("T11", "指标值有合适的计量单位", "“{name}”的指标值“{given}”{state}。", "在度量单位栏写明单位{remedy}。",
			"财预〔2021〕101号；指标值由符号、数值和计量单位组成");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.flatMap((row) -> row.target().value().filter(Measure::isNumeric).flatMap((it) -> judge(row, it)).stream());
	}

	private static Optional<Finding> judge(IndicatorRow row, Measure target) {
		boolean measured = row.actual().value().filter((it) -> !it.unit().isEmpty()).isPresent();
		if (target.unit().isEmpty()) {
			return measured ? Optional.empty() : Optional.of(finding(row, "没有计量单位", Meaning.isRatio(row) ? "%" : ""));
		}
		if (target.unit().equals("个") && Meaning.countsPersons(row)) {
			return Optional.of(finding(row, "的单位“个”不适合计人", "人"));
		}
		boolean misfit = target.unit().equals("%") && Meaning.isMoney(row);
		return misfit ? Optional.of(finding(row, "的单位“%”不适合计金额", "万元")) : Optional.empty();
	}

	private static Finding finding(IndicatorRow row, String state, String unit) {
		return RULE.at(row.target().place(), row.target().asFilled(), unit,
				Map.of("name", row.name(), "state", state, "remedy", unit.isEmpty() ? "" : "，如“" + unit + "”"));
	}

}
