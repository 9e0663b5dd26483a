package town.appraisal.stage.validate.taxonomy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Output, benefit and satisfaction are always judged, and whatever else the scheme gives
 * weight to.
 */
final class EveryRequiredClassIsThere implements Check {

	static final Rule RULE = Rule.mustFix("T03", "应有的一级指标都有", "指标表中没有“{expected}”。",
			"补填至少一条{expected}，分值按“{scheme}”方案。", "财预〔2020〕10号 第十三条、附件1；财预〔2021〕101号");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Set<IndicatorLevel1> present = file.rows()
			.stream()
			.flatMap((it) -> it.class1().stream())
			.collect(Collectors.toSet());
		return Arrays.stream(IndicatorLevel1.values())
			.filter((it) -> isRequired(file, it) && !present.contains(it))
			.map((it) -> RULE.at(file.submission().facts().indicatorTable(), "", it.label(),
					Map.of("scheme", file.scheme().id())));
	}

	private static boolean isRequired(CaseFile file, IndicatorLevel1 level1) {
		return level1 != IndicatorLevel1.COST || file.scheme().weight(level1).signum() > 0;
	}

}
