package town.appraisal.stage.validate.taxonomy;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * An indicator measures what its class is about. Only a few plain misfits can be
 * recognised by words; the rest is for a reader.
 */
final class ContentFitsItsClass implements Check {

	static final Rule RULE = Rule.hint("T15", "三级指标的内容属于它的二级指标", "“{name}”列在{level}下，看上去{state}。",
			"核对分类，或改写指标；程序只能看出少数明显的情形，其余由人工核对。", "财预〔2020〕10号 附件1；财预〔2021〕101号 指标分类");

	private static final Pattern ADVANCE = Pattern.compile("(促进|推动|带动|增强|提升|改善).*(发展|水平|能力|环境|条件|意识)");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.flatMap((row) -> Stream
				.concat(Misfit.ALL.stream().filter((it) -> it.fits(row)).map(Misfit::state), quantified(row))
				.limit(1)
				.map((it) -> RULE.at(row.level3().place(), row.level3().asFilled(), "",
						Map.of("name", row.name(), "level", row.level2().or("该类指标"), "state", it))));
	}

	/** An effect only words can describe, given as a percentage of itself. */
	private static Stream<String> quantified(IndicatorRow row) {
		boolean percent = row.target().value().filter((it) -> it.isNumeric() && it.unit().equals("%")).isPresent();
		return (percent && !Meaning.isRatio(row) && ADVANCE.matcher(row.name()).matches()) ? Stream.of("是定性的效果，却用百分数计量")
				: Stream.empty();
	}

}
