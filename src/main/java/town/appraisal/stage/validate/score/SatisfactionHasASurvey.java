package town.appraisal.stage.validate.score;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * A satisfaction rate comes from a survey. A word for a rate needs a reason; a report
 * without a survey gets a hint; a plain form has no place for it.
 */
final class SatisfactionHasASurvey implements Check {

	static final Rule RULE = Rule.needsReason("G21", "满意度有调查依据", "“{row}”的实际完成值是“{given}”，{problem}。",
			"填实际满意率；在报告中写明调查时间、方式和份数。", "满意度应当来自调查；公开的自评表中只填“完成”的实例");

	private static final Pattern SURVEY = Pattern.compile("问卷|调查|访谈|回访|测评|样本|抽样|走访.{0,6}满意");

	private static final Pattern NO_RATE = Pattern
		.compile("(?:已)?(?:完成|达成|达标|达到|实现)(?:预期)?(?:指标|目标)?|满意|较?好|优秀?|是|无投诉");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean silent = file.submission().narrative().isPresent()
				&& file.texts().results().noneMatch((it) -> SURVEY.matcher(it.text()).find());
		return file.rows()
			.stream()
			.filter((it) -> it.class1().filter((level) -> level == IndicatorLevel1.SATISFACTION).isPresent())
			.flatMap((it) -> problem(it, silent).stream());
	}

	private static Optional<Finding> problem(IndicatorRow row, boolean silent) {
		boolean rateAsked = row.target().value().filter(Measure::isNumeric).isPresent();
		boolean word = row.actual()
			.value()
			.filter((it) -> !it.isNumeric() && NO_RATE.matcher(Folded.of(it.text())).matches())
			.isPresent();
		if (rateAsked && word) {
			return Optional.of(finding(row, "不是满意率"));
		}
		boolean surveyed = row.reason().value().filter((it) -> SURVEY.matcher(it).find()).isPresent();
		return (silent && !surveyed && row.actual().isGiven())
				? Optional.of(finding(row, "报告中没有说明调查的时间、方式和份数").as(Level.HINT)) : Optional.empty();
	}

	private static Finding finding(IndicatorRow row, String problem) {
		return RULE.at(row.actual().place(), row.actual().value().map(Measure::text).orElse(""), "",
				Map.of("row", row.name(), "problem", problem));
	}

}
