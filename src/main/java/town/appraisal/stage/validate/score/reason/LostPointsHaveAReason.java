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

/** Lost points come with a reason and a remedy. */
final class LostPointsHaveAReason implements Check {

	static final Rule RULE = Rule.mustFix("G08", "没有得满分的要写偏差原因和改进措施", "“{name}”得 {score} 分，低于分值 {weight}，{field}没有写。",
			"在此格写明没有得满分的原因和改进措施。", "财预〔2020〕10号 第十一条");

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
		return Optional.of(row)
			.filter((it) -> it.isBelowWeight() && DeviationReason.isBlank(row.row()))
			.map((it) -> RULE.at(reason.place(), reason.asFilled(), "", Map.of("name", it.row().name(), "score",
					Numerals.plain(it.score()), "weight", Numerals.plain(it.weight()))));
	}

}
