package town.appraisal.stage.validate.narrative;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Sentence;
import town.appraisal.stage.validate.text.StatedResult;

/**
 * The conclusion gives the score and the grade, and those of the table. A different one
 * is a must; a missing one is only a hint, because the form itself prints both on the
 * line 总分 beside the text, nothing is lost, and the report this form comes from has
 * neither in its own conclusion.
 */
final class ConclusionStatesScoreAndGrade implements Check {

	static final Rule RULE = Rule.mustFix("N07", "评价结论写明得分和等级，且与表中一致", "评价结论中{state}，表中为 {expected}。",
			"在“综合评价情况及评价结论”中写明总分和等级，与表中一致。", "财预〔2020〕10号 附件3 三、综合评价情况及评价结论；等级 90/80/60");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Optional.ofNullable(file.submission().narrative().sections().get(ReportSection.CONCLUSION))
			.filter(Answer::isGiven)
			.stream()
			.flatMap((it) -> conclusion(file, it.place()));
	}

	private static Stream<Finding> conclusion(CaseFile file, Place cell) {
		List<Sentence> text = file.texts().results().filter((it) -> it.place().equals(cell)).toList();
		return Stream.concat(score(file, cell, text), grade(file, cell, text));
	}

	private static Stream<Finding> score(CaseFile file, Place cell, List<Sentence> text) {
		return file.submission()
			.total()
			.score()
			.value()
			.stream()
			.flatMap((printed) -> verdict(cell, "总分", Numerals.plain(printed),
					StatedResult.scores(text).stream().map(Numerals::plain).toList()));
	}

	private static Stream<Finding> grade(CaseFile file, Place cell, List<Sentence> text) {
		return file.submission()
			.total()
			.grade()
			.value()
			.flatMap(Grade::labelled)
			.stream()
			.flatMap((printed) -> verdict(cell, "等级", printed.label(),
					StatedResult.grades(text).stream().map(Grade::label).toList()));
	}

	private static Stream<Finding> verdict(Place cell, String what, String printed, List<String> stated) {
		if (stated.isEmpty()) {
			return Stream.of(finding(cell, "", printed, "没有写" + what).as(Level.HINT));
		}
		return stated.stream()
			.filter((it) -> !it.equals(printed))
			.limit(1)
			.map((it) -> finding(cell, it, printed, what + "写的是 " + it));
	}

	private static Finding finding(Place cell, String given, String printed, String state) {
		return RULE.at(cell, given, printed, Map.of("state", state));
	}

}
