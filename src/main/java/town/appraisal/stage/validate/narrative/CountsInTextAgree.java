package town.appraisal.stage.validate.narrative;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.QuotedCounts;
import town.appraisal.stage.validate.text.Sentence;

/**
 * The same thing is counted the same everywhere in the report, and as many are listed as
 * announced. Checked are beneficiaries and places of the whole project, projects with a
 * rate each, and lists in brackets.
 */
final class CountsInTextAgree implements Check {

	static final Rule RULE = Rule.needsReason("N13", "文字中的数量前后一致", "“{sentence}”——写的是 {given}，{expected}。",
			"核对数量，前后改成一致。", "公开报告中公布10个项目只列8个执行率的实例");

	private static final Pattern RATES = Pattern.compile(
			"(\\d{1,3})个项目[:,,](?:其中)?(\\d{1,3})个(?:项目)?[^、。;]*?\\d+(?:\\.\\d+)?%[、,](?:其余|其他)(?:项目)?(?:分别)?为?((?:\\d+(?:\\.\\d+)?%[、,和及]?)+)(?!等)");

	private static final Pattern LIST = Pattern
		.compile("(?<!\\d)(\\d{1,3})个(村|社区|小区|项目)[(:]([\\p{IsHan}\\d、,和及]+)(?=[)。;]|$)");

	private static final Pattern BETWEEN_NAMES = Pattern.compile("[、,和及]");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Stream.concat(QuotedCounts.of(file.texts()).values().stream().flatMap(CountsInTextAgree::different),
				file.texts().sentences().flatMap((it) -> Stream.concat(rates(it), list(it))));
	}

	private static Stream<Finding> different(List<Quoted> same) {
		return same.stream()
			.filter((it) -> it.number().compareTo(same.get(0).number()) != 0)
			.limit(1)
			.map((it) -> RULE.at(it.sentence().place(), it.printed(), "前文是 " + same.get(0).printed(),
					Map.of("sentence", it.sentence().shown(it))));
	}

	private static Stream<Finding> rates(Sentence sentence) {
		return RATES.matcher(sentence.text())
			.results()
			.filter((it) -> Integer.parseInt(it.group(1)) != Integer.parseInt(it.group(2))
					+ it.group(3).split("%").length)
			.map((it) -> counted(sentence, it.group(1) + "个项目",
					Integer.parseInt(it.group(2)) + it.group(3).split("%").length));
	}

	/** Only where every name in brackets ends with what is counted. */
	private static Stream<Finding> list(Sentence sentence) {
		return LIST.matcher(sentence.text()).results().flatMap((it) -> {
			String[] names = BETWEEN_NAMES.split(it.group(3));
			boolean clear = Arrays.stream(names).allMatch((name) -> name.length() > 1 && name.endsWith(it.group(2)));
			return (clear && names.length > 1 && names.length != Integer.parseInt(it.group(1)))
					? Stream.of(counted(sentence, it.group(1) + "个" + it.group(2), names.length)) : Stream.empty();
		});
	}

	private static Finding counted(Sentence sentence, String announced, int listed) {
		return RULE.at(sentence.place(), announced, "列出的是 " + listed + " 个", Map.of("sentence", sentence.shown()));
	}

}
