package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.BudgetWeight;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Filled;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/**
 * The budget row weighs what the scheme gives it; a total typed there spoils every sum.
 */
final class BudgetWeightIsTheSchemes implements Check {

	static final Rule RULE = Rule.mustFix("B06", "预算执行率的分值符合分值方案",
			"年度资金总额的{field}填的是“{filled}”，按“{scheme}”方案应为 {expected}。", "把此格改为 {expected}，得分相应按执行率重算。",
			"财预〔2020〕10号 第十三条；财预〔2021〕101号");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> weight = file.funds().total().weight();
		return Needs.of(weight)
			.then(RULE,
					() -> BudgetWeight.isRight(file) ? Stream.empty()
							: Stream
								.of(RULE.at(weight.place(), weight.asFilled(), Numerals.plain(file.scheme().budget()),
										Map.of("filled", Filled.text(weight), "scheme", file.scheme().id()))));
	}

}
