package town.appraisal.stage.validate.weight;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A full score is a round number; 12.25 comes from a division, not from a judgement. */
final class WeightsAreRoundNumbers implements Check {

	static final Rule RULE = Rule.hint("W06", "分值最多一位小数", "“{name}”的分值“{given}”超过一位小数。", "改为整数或最多一位小数，合计仍为 100。",
			"财预〔2020〕10号 第十三条；填报惯例");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ClassWeights.rows(file)
			.stream()
			.filter((row) -> row.weight().value().filter((it) -> it.stripTrailingZeros().scale() > 1).isPresent())
			.map((it) -> RULE.at(it.weight().place(), it.weight().asFilled(), "", Map.of("name", it.name())));
	}

}
