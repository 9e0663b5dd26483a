package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;

/**
 * An indicator that is scored has a full score above 0; without it no score can be
 * judged.
 */
final class EveryScoredRowHasAWeight implements Check {

	static final Rule RULE = Rule.mustFix("W03", "计分的指标都有大于0的分值", "指标“{name}”的{field}是“{filled}”。",
			"在此格填写大于 0 的分值，使全表合计为 100。", "财预〔2020〕10号 第十三条；财预〔2021〕101号");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> JudgedRow.isJudged(it) && isNothing(it.weight()))
			.map((it) -> RULE.at(it.weight().place(), it.weight().asFilled(), "",
					Map.of("name", it.name(), "filled", Filled.text(it.weight()))));
	}

	/** A negative one is named by S08 already. */
	private static boolean isNothing(Answer<BigDecimal> weight) {
		return weight.isBlank() || weight.value().filter((it) -> it.signum() == 0).isPresent();
	}

}
