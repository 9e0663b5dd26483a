package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/** The points printed behind a level-1 name are what its lines add up to. */
final class SubtotalsAreTheSumsOfTheirLines implements Check {

	static final Rule RULE = Rule.mustFix("W05", "一级指标后印的分数等于各行分值之和", "“{given}”下各指标的分值合计是 {sum}。",
			"改正各指标的分值，或把一级指标后的分数改为 {sum}。", "财预〔2020〕10号 附件1 分值表内关系");

	private static final Pattern POINTS = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*分\\s*[)）]?\\s*$");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Map<String, List<IndicatorRow>> blocks = ClassWeights.rows(file)
			.stream()
			.collect(Collectors.groupingBy((it) -> it.level1().or(""), LinkedHashMap::new, Collectors.toList()));
		return blocks.values()
			.stream()
			.flatMap((rows) -> printed(rows).map((it) -> check(rows, it)).orElseGet(Stream::empty));
	}

	private static Stream<? extends Remark> check(List<IndicatorRow> rows, BigDecimal printed) {
		Answer<String> name = rows.get(0).level1();
		return ClassWeights.whenGiven(rows, RULE, () -> {
			BigDecimal sum = ClassWeights.sum(rows);
			return (sum.compareTo(printed) == 0) ? Stream.empty() : Stream
				.of(RULE.at(name.place(), name.asFilled(), Numerals.plain(sum), Map.of("sum", Numerals.plain(sum))));
		});
	}

	/** The points behind the name, which may stand on every line of the class. */
	private static Optional<BigDecimal> printed(List<IndicatorRow> rows) {
		List<BigDecimal> printed = rows.stream().flatMap((it) -> points(it.level1().asFilled())).distinct().toList();
		return (printed.size() == 1) ? Optional.of(printed.get(0)) : Optional.empty();
	}

	private static Stream<BigDecimal> points(String name) {
		return POINTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
			.results()
			.map((it) -> new BigDecimal(it.group(1)));
	}

}
