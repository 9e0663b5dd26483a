package town.appraisal.stage.report.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Appraisal;

/** 评价指标体系: the weight scheme and how many indicators of each class there are. */
final class IndicatorSystem implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		Appraisal appraisal = facts.appraisal();
		if (appraisal.indicators().isEmpty()) {
			return List.of();
		}
		return List.of("评价指标体系：权重方案为“" + appraisal.scheme().title() + "”；设置" + classes(appraisal) + "，共"
				+ appraisal.indicators().size() + "项指标。");
	}

	private static String classes(Appraisal appraisal) {
		Map<String, Integer> counts = new LinkedHashMap<>();
		appraisal.indicators().forEach((it) -> counts.merge(it.row().level1().or("未注明类别的指标"), 1, Integer::sum));
		return counts.entrySet()
			.stream()
			.map((it) -> it.getKey() + it.getValue() + "项")
			.collect(Collectors.joining("、"));
	}

}
