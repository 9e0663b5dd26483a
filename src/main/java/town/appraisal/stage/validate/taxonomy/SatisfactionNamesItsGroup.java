package town.appraisal.stage.validate.taxonomy;

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
 * A satisfaction indicator is a rate, and names who is satisfied. 服务对象 names nobody; that
 * is common, also in the district's own table, and only a hint.
 */
final class SatisfactionNamesItsGroup implements Check {

	static final Rule RULE = Rule.needsReason("T08", "满意度指标写明服务对象并用比率衡量", "满意度指标“{given}”{problem}。",
			"写明谁的满意度，例如“居民满意度 ≥90%”。", "财预〔2020〕10号 附件1 服务对象满意度指标");

	private static final Pattern PREFIX = Pattern.compile("^指标\\d+[:.、]?");

	private static final Pattern RATE = Pattern.compile("满意|认可|投诉|好评");

	private static final Pattern NOBODY = Pattern.compile("(?:服务对象|受益对象|对象|项目|总体|综合)*满意[度率](?:指标)?");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> it.level3().isGiven()
					&& it.class1().filter((level) -> level == IndicatorLevel1.SATISFACTION).isPresent())
			.flatMap((it) -> problem(it).stream());
	}

	private static Optional<Finding> problem(IndicatorRow row) {
		String name = PREFIX.matcher(Folded.of(row.level3().or(""))).replaceFirst("");
		boolean rate = row.target().value().flatMap(Measure::number).isPresent() || row.target().isBlank();
		if (!RATE.matcher(name).find() || !rate) {
			return Optional.of(finding(row, "不是满意率"));
		}
		return NOBODY.matcher(name).matches() ? Optional.of(finding(row, "没有写明是谁的满意度").as(Level.HINT))
				: Optional.empty();
	}

	private static Finding finding(IndicatorRow row, String problem) {
		return RULE.at(row.level3().place(), row.name(), "", Map.of("problem", problem));
	}

}
