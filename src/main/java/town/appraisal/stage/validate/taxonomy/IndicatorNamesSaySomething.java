package town.appraisal.stage.validate.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * An indicator says what it measures: no 是否完成…, no bare 指标1, no target that only repeats
 * the weight, and no bill of quantities under one class.
 */
final class IndicatorNamesSaySomething implements Check {

	static final Rule RULE = Rule.needsReason("T06", "三级指标具体明确", "三级指标“{given}”{problem}。",
			"写明具体衡量什么，例如“改造道路长度”；过细的工程量合并。", "财预〔2020〕10号：指标应当具体、可衡量；公开的自评表实例");

	private static final Pattern GENERIC = Pattern
		.compile("^(?:指标\\d+[:.、]?)?(?:是否(?:按[时期])?完成.*|指标\\d*|数量|质量|时效|成本|效益|完成情况|工作完成情况)?$");

	private static final Pattern PREFIX = Pattern.compile("^指标\\d+[:.、]?");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Stream<Finding> each = file.rows().stream().flatMap((it) -> vague(it).stream());
		return Stream.concat(each, crowded(file));
	}

	private static Optional<Finding> vague(IndicatorRow row) {
		if (row.level3().value().map(Folded::of).filter((it) -> GENERIC.matcher(it).find()).isPresent()) {
			return Optional.of(finding(row, "没有说明衡量什么"));
		}
		if (row.level3().value().map(Folded::of).filter((it) -> PREFIX.matcher(it).find()).isPresent()) {
			return Optional.of(finding(row, "还带着模板的序号").as(Level.HINT));
		}
		return repeatsWeight(row) ? Optional.of(finding(row, "的指标值和完成值都只是分值").as(Level.HINT)) : Optional.empty();
	}

	private static boolean repeatsWeight(IndicatorRow row) {
		return row.weight()
			.value()
			.filter((weight) -> Stream.of(row.target(), row.actual())
				.allMatch((it) -> it.value()
					.filter((measure) -> measure.unit().isEmpty()
							&& measure.number().filter((number) -> number.compareTo(weight) == 0).isPresent())
					.isPresent()))
			.isPresent();
	}

	private static Stream<Finding> crowded(CaseFile file) {
		int most = file.policy().threshold("indicatorsPerLevel2").intValueExact();
		Map<String, List<IndicatorRow>> classes = file.rows()
			.stream()
			.filter((it) -> it.level2().isGiven())
			.collect(Collectors.groupingBy((it) -> it.level1().or("") + "/" + it.level2().or(""), LinkedHashMap::new,
					Collectors.toList()));
		return classes.values()
			.stream()
			.filter((it) -> it.size() > most)
			.map((it) -> finding(it.get(most), "已是“" + it.get(0).level2().or("") + "”下第" + (most + 1) + "个，过于琐碎"));
	}

	private static Finding finding(IndicatorRow row, String problem) {
		return RULE.at(row.level3().place(), row.name(), "", Map.of("problem", problem));
	}

}
