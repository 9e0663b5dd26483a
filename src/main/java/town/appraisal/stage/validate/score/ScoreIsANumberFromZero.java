package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** A score is a number, and the least one is 0. */
final class ScoreIsANumberFromZero implements Check {

	static final Rule RULE = Rule.mustFix("G02", "得分是不小于0的数", "“{name}”的得分填的是“{given}”，{state}。",
			"填写 0 到 {expected} 之间的数。", "财预〔2020〕10号 第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows().stream().flatMap((row) -> state(row.score()).map((it) -> finding(row, it)).stream());
	}

	private static Optional<String> state(Answer<BigDecimal> score) {
		if (score instanceof Unreadable<BigDecimal> cell) {
			return Optional.of(cell.trouble().label());
		}
		return score.value().filter((it) -> it.signum() < 0).map((it) -> "是负数");
	}

	private static Finding finding(IndicatorRow row, String state) {
		String most = row.weight().value().map(Numerals::plain).orElse("分值");
		return RULE.at(row.score().place(), row.score().asFilled(), most, Map.of("name", row.name(), "state", state));
	}

}
