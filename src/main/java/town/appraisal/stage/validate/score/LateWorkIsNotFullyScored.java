package town.appraisal.stage.validate.score;

import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** Work finished after its day was late, whatever else it was. */
final class LateWorkIsNotFullyScored implements Check {

	static final Rule RULE = Rule.mustFix("G17", "晚于目标日期的不得满分", "“{name}”要求“{target}”，实际“{actual}”，晚于要求，却得了满分 {given}。",
			"核对日期；确实晚于要求的，按完成情况扣分并写明原因。", "财预〔2020〕10号 第十六条；时效指标");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		int year = file.submission().identity().year().or(file.year());
		return ScoredRow.eachMeasured(file, RULE, (it, row) -> judge(row, year));
	}

	private static Optional<Finding> judge(ScoredRow row, int year) {
		IndicatorRow line = row.row();
		return words(line.target()).flatMap((it) -> DateSpan.in(it, year))
			.flatMap((due) -> words(line.actual()).flatMap((it) -> DateSpan.in(it, year))
				.filter((done) -> row.isFull() && done.first().isAfter(due.last())))
			.map((it) -> RULE.at(line.score().place(), line.score().asFilled(), "", row.values()));
	}

	private static Optional<String> words(Answer<Measure> measure) {
		return measure.value().filter((it) -> !it.isNumeric()).map(Measure::text);
	}

}
