package town.appraisal.stage.validate.years;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** A self-given total far from last year's has a reason. */
final class ScoreDoesNotJump implements Check {

	static final Rule RULE = Rule.needsReason("Y06", "自评总分与上年衔接", "自评总分 {given} 与上年的 {last} 相差超过 {limit} 分。",
			"在原因栏说明变化的原因。", "自评应当客观、前后可比");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> total = file.submission().total().score();
		Optional<BigDecimal> last = file.past().flatMap((it) -> it.appraisal().selfScore());
		BigDecimal limit = file.policy().threshold("yearScoreJump");
		return last.isEmpty() ? Stream.empty()
				: Needs.of(total)
					.then(RULE,
							() -> total.value()
								.filter((it) -> it.subtract(last.get()).abs().compareTo(limit) > 0)
								.map((it) -> RULE.at(total.place(), total.asFilled(), "",
										Map.of("last", Numerals.plain(last.get()), "limit", Numerals.plain(limit))))
								.stream());
	}

}
