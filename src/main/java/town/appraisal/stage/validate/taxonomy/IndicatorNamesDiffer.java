package town.appraisal.stage.validate.taxonomy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/** No indicator stands in the form twice, or its result counts double. */
final class IndicatorNamesDiffer implements Check {

	static final Rule RULE = Rule.needsReason("T05", "三级指标不重名", "三级指标“{given}”出现 {times} 次。", "合并，或把名称改得能够区分。",
			"指标重复则重复计分");

	private static final Pattern PREFIX = Pattern.compile("^指标\\d+[:.、]?|^(?:…+|\\.{3,})$");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Map<String, List<Answer<String>>> named = file.rows()
			.stream()
			.map(IndicatorRow::level3)
			.filter((it) -> it.isGiven() && PREFIX.matcher(Folded.of(it.or(""))).replaceFirst("").length() > 1)
			.collect(Collectors.groupingBy((it) -> PREFIX.matcher(Folded.of(it.or(""))).replaceFirst(""),
					LinkedHashMap::new, Collectors.toList()));
		return named.values()
			.stream()
			.filter((it) -> it.size() > 1)
			.map((it) -> RULE.at(it.get(1).place(), it.get(1).or(""), "", Map.of("times", String.valueOf(it.size()))));
	}

}
