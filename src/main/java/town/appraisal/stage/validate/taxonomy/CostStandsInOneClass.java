package town.appraisal.stage.validate.taxonomy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Costs are a class of their own or a part of output; in both they would be scored twice.
 */
final class CostStandsInOneClass implements Check {

	static final Rule RULE = Rule.mustFix("T07", "成本指标只在一处：单独作为一级指标，或列在产出指标下",
			"表中已有一级指标“成本指标”，产出指标下又列了“{given}”（{name}）。", "把产出指标下的成本指标并入一级指标“成本指标”，分值按“{scheme}”方案。",
			"财预〔2020〕10号 附件1；财预〔2021〕101号");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean apart = file.rows().stream().anyMatch((it) -> it.class1().equals(Optional.of(IndicatorLevel1.COST)));
		return file.rows()
			.stream()
			.filter((it) -> apart && it.isCost() && it.class1().equals(Optional.of(IndicatorLevel1.OUTPUT)))
			.map((it) -> RULE.at(it.level2().place(), it.level2().asFilled(), "",
					Map.of("name", it.name(), "scheme", file.scheme().id())));
	}

}
