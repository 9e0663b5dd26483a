package town.appraisal.stage.validate.score.reason;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.score.DeviationReason;
import town.appraisal.stage.validate.score.ScoredRow;

/** A 0, 无 or a dash is no reason. */
final class ReasonSaysSomething implements Check {

	static final Rule RULE = Rule.mustFix("G22", "偏差原因要写实际内容", "“{name}”得 {score} 分，低于分值 {weight}，{field}只填了“{given}”。",
			"写明没有得满分的原因和改进措施。", "财预〔2020〕10号 第十一条");

	private static final Rule IDLE = Rule.hint("G22", RULE.title(), "“{name}”得满分，{field}填了没有意义的“{given}”。",
			"没有偏差的，此格留空。", RULE.basis());

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return ScoredRow.each(file, RULE, (it, row) -> judge(row));
	}

	private static Optional<Finding> judge(ScoredRow row) {
		Answer<String> reason = row.row().reason();
		Map<String, String> values = Map.of("name", row.row().name(), "score", Numerals.plain(row.score()), "weight",
				Numerals.plain(row.weight()));
		if (row.isBelowWeight() && DeviationReason.isFiller(row.row())) {
			return Optional.of(RULE.at(reason.place(), reason.asFilled(), "", values));
		}
		boolean zero = row.isFull() && reason.asFilled().strip().equals("0");
		return zero ? Optional.of(IDLE.at(reason.place(), reason.asFilled(), "", values)) : Optional.empty();
	}

}
