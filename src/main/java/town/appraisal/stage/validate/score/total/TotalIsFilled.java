package town.appraisal.stage.validate.score.total;

import java.math.BigDecimal;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** A form ends in a total; it is what the grade and the district summary rest on. */
final class TotalIsFilled implements Check {

	static final Rule RULE = Rule.mustFix("G13", "总分必须填写", "{field}的得分没有填写。", "在此格填写总分；按已填得分合计为 {expected}。",
			"财预〔2020〕10号 第十六条、附件1");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<BigDecimal> total = file.submission().total().score();
		return total.isBlank()
				? Stream
					.of(RULE.at(total.place(), total.asFilled(), Numerals.plain(StatedScores.sum(file.submission()))))
				: Stream.empty();
	}

}
