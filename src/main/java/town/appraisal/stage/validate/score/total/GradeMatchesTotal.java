package town.appraisal.stage.validate.score.total;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Total;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/** The grade is one of the four and the one its total falls into. */
final class GradeMatchesTotal implements Check {

	static final Rule RULE = Rule.mustFix("G14", "等级与总分一致", "{field}填的是“{given}”，总分 {total} 对应“{expected}”。",
			"把等级改为“{expected}”。", "财预〔2020〕10号：90（含）-100优、80（含）-90良、60（含）-80中、60以下差");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Total total = file.submission().total();
		return Needs.of(total.score())
			.then(RULE,
					() -> total.grade()
						.value()
						.flatMap((grade) -> total.score().value().flatMap((it) -> judge(file, total, grade, it)))
						.stream());
	}

	private static Optional<Finding> judge(CaseFile file, Total total, String grade, BigDecimal score) {
		Grade due = Grade.of(score, file.policy().borders());
		return due.label().equals(grade.strip()) ? Optional.empty() : Optional.of(RULE.at(total.grade().place(),
				total.grade().asFilled(), due.label(), Map.of("total", Numerals.plain(score))));
	}

}
