package town.appraisal.stage.validate.taxonomy;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;

/** A level-1 class is one of the official four, or an indicator counts nowhere. */
final class Level1IsOfficial implements Check {

	static final Rule RULE = Rule.mustFix("T01", "一级指标是规定的四类", "一级指标“{filled}”不在规定的名称中。", "改为以下之一：{expected}。",
			"财预〔2020〕10号 附件1；财预〔2021〕101号");

	private static final String OFFICIAL = Arrays.stream(IndicatorLevel1.values())
		.map(IndicatorLevel1::label)
		.collect(Collectors.joining("、"));

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> it.class1().isEmpty())
			.map((it) -> RULE.at(it.level1().place(), it.level1().asFilled(), OFFICIAL,
					Map.of("filled", Filled.text(it.level1()))))
			.distinct();
	}

}
