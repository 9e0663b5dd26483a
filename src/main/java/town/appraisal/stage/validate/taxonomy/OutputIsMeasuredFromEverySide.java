package town.appraisal.stage.validate.taxonomy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Output is measured by how much, how good and how timely; a side left out needs a
 * reason.
 */
final class OutputIsMeasuredFromEverySide implements Check {

	static final Rule RULE = Rule.needsReason("T04", "产出指标包括数量、质量和时效", "产出指标下没有“{expected}”。", "补填{expected}，或说明为什么不设。",
			"财预〔2020〕10号 第十三条、附件1；财预〔2021〕101号");

	private static final List<IndicatorLevel2> SIDES = List.of(IndicatorLevel2.QUANTITY, IndicatorLevel2.QUALITY,
			IndicatorLevel2.TIMELINESS);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<IndicatorRow> outputs = file.rows()
			.stream()
			.filter((it) -> it.class1().equals(Optional.of(IndicatorLevel1.OUTPUT)))
			.toList();
		Set<IndicatorLevel2> present = outputs.stream()
			.flatMap((it) -> it.class2().stream())
			.collect(Collectors.toSet());
		return SIDES.stream()
			.filter((it) -> !outputs.isEmpty() && !present.contains(it))
			.map((it) -> RULE.at(outputs.get(0).level1().place(), "", it.label()));
	}

}
