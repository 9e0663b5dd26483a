package town.appraisal.stage.validate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;

/**
 * The texts of a workbook in the order of its sheets, split into sentences and searched
 * for figures once, for every rule that reads them. A plain form has only its goals.
 */
public final class Texts {

	private static final Set<ReportSection> GOALS = Set.of(ReportSection.OVERALL_GOAL, ReportSection.PHASE_GOAL);

	private final OwnProject project;

	private final List<Passage> passages;

	private final List<Sentence> sentences;

	private final Statements statements;

	private final List<Statement> amounts;

	private Texts(OwnProject project, List<Passage> passages) {
		this.project = project;
		this.passages = passages;
		this.sentences = passages.stream().flatMap((it) -> Sentence.in(it).stream()).toList();
		this.statements = new Statements(project);
		this.amounts = this.sentences.stream().flatMap(this.statements::amounts).toList();
	}

	/**
	 * The texts of a submission.
	 * @param runYear fiscal year of the run, for a form that has none of its own
	 */
	public static Texts of(Submission submission, int runYear) {
		return new Texts(OwnProject.of(submission, runYear), passages(submission));
	}

	/** The project the texts are about. */
	public OwnProject project() {
		return this.project;
	}

	/** Both goals, then the report. */
	public List<Passage> passages() {
		return this.passages;
	}

	/** Every sentence. */
	public Stream<Sentence> sentences() {
		return this.sentences.stream();
	}

	/** The sentences about what is wanted. */
	public Stream<Sentence> goals() {
		return this.sentences.stream().filter((it) -> !it.passage().isResult());
	}

	/** The sentences about what came of the project. */
	public Stream<Sentence> results() {
		return this.sentences.stream().filter((it) -> it.passage().isResult());
	}

	/** Every amount stated of the whole project. */
	public List<Statement> amounts() {
		return this.amounts;
	}

	/** Every share of the budget stated as spent. */
	public List<Statement> rates() {
		return results().flatMap(this.statements::rates).toList();
	}

	/** The amounts a sentence states of the whole project without any unit. */
	public Stream<Statement> withoutUnit(Sentence sentence) {
		return this.statements.withoutUnit(sentence);
	}

	private static List<Passage> passages(Submission submission) {
		Goals goals = submission.goals();
		List<Passage> passages = new ArrayList<>();
		Passage.in(goals.expected(), Passage.Voice.GOAL).ifPresent(passages::add);
		Passage.in(goals.actual(), Passage.Voice.RESULT).ifPresent(passages::add);
		report(submission.narrative()).forEach(passages::add);
		return List.copyOf(passages);
	}

	private static Stream<Passage> report(Narrative narrative) {
		return Arrays.stream(ReportSection.values())
			.flatMap((section) -> Optional.ofNullable(narrative.sections().get(section))
				.flatMap((it) -> Passage.in(it, voice(section)))
				.stream());
	}

	private static Passage.Voice voice(ReportSection section) {
		return GOALS.contains(section) ? Passage.Voice.GOAL : Passage.Voice.RESULT;
	}

}
