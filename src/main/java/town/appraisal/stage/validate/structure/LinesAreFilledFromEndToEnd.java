package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A line is filled from its name to its target; a label left standing without content is
 * taken out. The lines a personal workbook was issued with stand for classes that may
 * stay unused.
 */
final class LinesAreFilledFromEndToEnd implements Check {

	static final Rule RULE = Rule.needsReason("S09", "指标行填写完整", "“{name}”这一行没有填{expected}。",
			"补填{expected}；这一行不用的，整行清空。", "财预〔2020〕10号 附件1");

	private static final Rule IDLE = Rule.hint("S09", RULE.title(), "“{name}”这一行只有类别，没有内容。", "不用的行可以清空，或补填完整。",
			RULE.basis());

	private static final Rule PART = Rule.hint("S09", RULE.title(), "“{name}”是其中项，没有分值，不单独计分。", "要单独计分的，填写分值。",
			RULE.basis());

	private static final Pattern NO_DIGIT = Pattern.compile("\\D");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean personal = file.submission().stamp().filter((it) -> !it.projectCode().isEmpty()).isPresent();
		return file.submission()
			.indicators()
			.stream()
			.filter((it) -> !(personal && it.isEmpty()))
			.flatMap((it) -> it.isEmpty() ? idle(it) : partly(it));
	}

	/** A class carried down from a line above does not count as filled here. */
	private static Stream<Finding> idle(IndicatorRow row) {
		boolean own = !row.level2().isBlank() && line(row.level2()).equals(line(row.level3()));
		return own ? Stream.of(IDLE.at(row.level3().place(), "", "", Map.of("name", row.name()))) : Stream.empty();
	}

	private static String line(Answer<?> cell) {
		return NO_DIGIT.matcher(cell.place().cell()).replaceAll("");
	}

	private static Stream<Finding> partly(IndicatorRow row) {
		if (row.name().startsWith("其中") && row.weight().isBlank()) {
			return Stream.of(PART.at(row.weight().place(), "", "", Map.of("name", row.name())));
		}
		boolean scored = !(row.actual().isBlank() && row.score().isBlank() && row.weight().isBlank());
		return Stream.of(row.level3(), row.target())
			.filter((it) -> scored && it.isBlank())
			.map((it) -> RULE.at(it.place(), it.asFilled(), it.place().field(), Map.of("name", row.name())));
	}

}
