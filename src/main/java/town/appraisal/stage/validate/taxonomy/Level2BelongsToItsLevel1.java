package town.appraisal.stage.validate.taxonomy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;

/** A level-2 class is an official one and stands under its own level-1 class. */
final class Level2BelongsToItsLevel1 implements Check {

	static final Rule RULE = Rule.mustFix("T02", "二级指标属于它的一级指标", "二级指标“{filled}”不属于一级指标“{level}”。",
			"改为以下之一：{expected}；或把这一行移到对应的一级指标下。", "财预〔2020〕10号 附件1；财预〔2021〕101号");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows().stream().flatMap((row) -> row.class1().flatMap((it) -> check(row, it)).stream()).distinct();
	}

	private static Optional<Finding> check(IndicatorRow row, IndicatorLevel1 level1) {
		if (row.class2().filter((it) -> it.belongsTo(level1)).isPresent()) {
			return Optional.empty();
		}
		String official = IndicatorLevel2.under(level1)
			.stream()
			.map(IndicatorLevel2::label)
			.collect(Collectors.joining("、"));
		return Optional.of(RULE.at(row.level2().place(), row.level2().asFilled(), official,
				Map.of("filled", Filled.text(row.level2()), "level", level1.label())));
	}

}
