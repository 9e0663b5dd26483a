package town.appraisal.stage.validate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

/**
 * The texts of a workbook in the order of its sheets; a plain form has only its goals.
 */
public final class Passages {

	private static final Set<ReportSection> GOALS = Set.of(ReportSection.OVERALL_GOAL, ReportSection.PHASE_GOAL);

	private Passages() {
	}

	/** Both goals, then the report. */
	public static List<Passage> of(Submission submission) {
		Goals goals = submission.goals();
		List<Passage> passages = new ArrayList<>();
		passage(goals.expected(), Passage.Voice.GOAL).ifPresent(passages::add);
		passage(goals.actual(), Passage.Voice.RESULT).ifPresent(passages::add);
		report(submission.narrative()).forEach(passages::add);
		return List.copyOf(passages);
	}

	/** Every sentence of the texts. */
	public static Stream<Sentence> sentences(Submission submission) {
		return of(submission).stream().flatMap((it) -> Sentence.in(it).stream());
	}

	/** The sentences that tell what came of the project. */
	public static Stream<Sentence> results(Submission submission) {
		return of(submission).stream().filter(Passage::isResult).flatMap((it) -> Sentence.in(it).stream());
	}

	/** The text of one cell. */
	public static Optional<Passage> passage(Answer<String> answer, Passage.Voice voice) {
		return answer.value().map((it) -> new Passage(it, answer.place(), voice));
	}

	private static Stream<Passage> report(Narrative narrative) {
		return Arrays.stream(ReportSection.values())
			.flatMap((section) -> Optional.ofNullable(narrative.sections().get(section))
				.flatMap((it) -> passage(it, voice(section)))
				.stream());
	}

	private static Passage.Voice voice(ReportSection section) {
		return GOALS.contains(section) ? Passage.Voice.GOAL : Passage.Voice.RESULT;
	}

}
