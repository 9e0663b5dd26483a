package town.appraisal.stage.validate.structure;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * No prompt or placeholder of a template is left. In values and texts the form is
 * unfilled; in names of indicators it only looks untidy. An ellipsis inside a sentence
 * and a masked name are ordinary.
 */
final class NoPlaceholderIsLeft implements Check {

	static final Rule RULE = Rule.mustFix("S04", "没有留下模板的提示和占位符", "“{field}”中还有模板的“{given}”。", "删去提示，填上实际内容。",
			"公开的自评表中保留“指标1：”“≥**”“……”的实例");

	private static final String EVERYWHERE = "\\*{2,}(?=万元|元|%|平方米|米|个|户|人|年|月|项目|工程|$)|[≥≤=]\\*{2,}|\\d+字(?:以内|左右)(?=[)】])|对照年度目标,说明|^(?:…+|\\.{3,})$|^\\*{2,}$";

	/** ×× of a person or a place left out on purpose is no placeholder. */
	private static final Pattern TEXT = Pattern.compile(
			EVERYWHERE + "|[Xx×]{2,}(?=万元|元|%|平方米|米|个|户|年|月|项目|工程|单位|乡镇|[,。;]|$)|(?<![\\p{L}\\d])[Xx]{3,}(?![\\w])");

	private static final Pattern NAME = Pattern.compile(EVERYWHERE + "|\\*{2,}|^[Xx×]{2,}");

	/** Found once: T06 has a finding for every line that keeps it. */
	private static final Pattern NUMBERED_NAME = Pattern.compile(NAME.pattern() + "|^指标\\d+[:.、]?");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Submission it = file.submission();
		Stream<Finding> texts = file.texts()
			.filled()
			.stream()
			.flatMap((text) -> first(TEXT, text.folded(), text.place()));
		Optional<IndicatorRow> numbered = file.rows().stream().filter(NoPlaceholderIsLeft::isNumbered).findFirst();
		Stream<Finding> names = file.rows()
			.stream()
			.flatMap((row) -> inName(numbered.filter((first) -> first == row).isPresent() ? NUMBERED_NAME : NAME,
					row.level3()));
		Stream<Finding> identity = Stream.of(it.identity().name(), it.identity().unit(), it.identity().department())
			.flatMap((answer) -> answer.value().stream().flatMap((text) -> inText(text, answer.place())));
		Stream<Finding> measures = file.rows()
			.stream()
			.flatMap((row) -> Stream.of(row.target(), row.actual()))
			.flatMap((answer) -> answer.value().stream().flatMap((measure) -> inText(measure.text(), answer.place())));
		Stream<Finding> reasons = file.rows()
			.stream()
			.flatMap(IndicatorRow::texts)
			.flatMap((answer) -> answer.value().stream().flatMap((text) -> inText(text, answer.place())));
		return Stream.of(identity, texts, names, measures, reasons).flatMap((found) -> found);
	}

	private static boolean isNumbered(IndicatorRow row) {
		return NUMBERED_NAME.matcher(Folded.of(row.level3().or(""))).find();
	}

	private static Stream<Finding> inText(String text, Place place) {
		return first(TEXT, Folded.of(text), place);
	}

	private static Stream<Finding> inName(Pattern pattern, Answer<String> name) {
		return name.value()
			.stream()
			.flatMap((it) -> first(pattern, Folded.of(it), name.place()))
			.map((it) -> it.as(Level.HINT));
	}

	private static Stream<Finding> first(Pattern pattern, String text, Place place) {
		return pattern.matcher(text).results().limit(1).map((it) -> RULE.at(place, it.group(), ""));
	}

}
