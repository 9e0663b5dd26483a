package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts a text states of the whole project: how many households benefit, how many
 * villages are covered.
 */
public final class QuotedCounts {

	private static final Pattern COUNT = Pattern
		.compile("((?:涉及|受益|惠及|覆盖)[\\p{IsHan}]{0,6}?)(\\d{1,9})(户|人|栋|个(?:项目|行政村|自然村|村|社区|小区|楼栋))");

	private static final Pattern WHOLE = Pattern.compile("(?:本|该|项目|工程|共计|共|合计|总计|总|全部|直接|实际|已|改造后|完成后|实施后|改造|完成|,)*");

	private QuotedCounts() {
	}

	/** What came of the project, by what was counted; each with its figures in order. */
	public static Map<String, List<Quoted>> of(Texts texts) {
		Map<String, List<Quoted>> counts = new LinkedHashMap<>();
		texts.results()
			.flatMap((it) -> in(it, texts.project()))
			.forEach((it) -> counts.merge(it.unit(), List.of(it),
					(one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
		return counts;
	}

	private static Stream<Quoted> in(Sentence sentence, OwnProject project) {
		return COUNT.matcher(sentence.text())
			.results()
			.map((it) -> count(sentence, it))
			.filter((it) -> isOfTheWhole(it, project));
	}

	/** What is counted takes the place of the unit: {@code 受益居民（户）}. */
	private static Quoted count(Sentence sentence, MatchResult it) {
		return new Quoted(sentence, it.start(), it.end(), new BigDecimal(it.group(2)),
				it.group(1) + "（" + it.group(3) + "）", false);
	}

	private static boolean isOfTheWhole(Quoted count, OwnProject project) {
		String lead = count.lead();
		for (String name : project.names()) {
			lead = lead.replace(name, "");
		}
		return WHOLE.matcher(lead.replace(project.year() + "年", "")).matches()
				&& !Surroundings.isPartial(count, project);
	}

}
