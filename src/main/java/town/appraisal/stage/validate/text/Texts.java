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

	private final List<FilledText> filled;

	private final List<Sentence> sentences;

	private final Statements statements;

	private final List<Statement> amounts;

	private Texts(OwnProject project, List<FilledText> filled) {
		this.project = project;
		this.filled = filled;
		this.sentences = filled.stream().flatMap((it) -> Sentence.in(it).stream()).toList();
		this.statements = new Statements(project);
		this.amounts = this.sentences.stream().flatMap(this.statements::amounts).toList();
	}

	/**
	 * The texts of a submission.
	 * @param runYear fiscal year of the run, for a form that has none of its own
	 */
	public static Texts of(Submission submission, int runYear) {
		return new Texts(OwnProject.of(submission, runYear), filled(submission));
	}

	/** The project the texts are about. */
	public OwnProject project() {
		return this.project;
	}

	/** Both goals, then the report. */
	public List<FilledText> filled() {
		return this.filled;
	}

	/** Every sentence. */
	public Stream<Sentence> sentences() {
		return this.sentences.stream();
	}

	/** The sentences about what is wanted. */
	public Stream<Sentence> goals() {
		return this.sentences.stream().filter((it) -> !it.cell().isResult());
	}

	/** The sentences about what came of the project. */
	public Stream<Sentence> results() {
		return this.sentences.stream().filter((it) -> it.cell().isResult());
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

	private static List<FilledText> filled(Submission submission) {
		Goals goals = submission.goals();
		List<FilledText> filled = new ArrayList<>();
		FilledText.in(goals.expected(), FilledText.Voice.GOAL).ifPresent(filled::add);
		FilledText.in(goals.actual(), FilledText.Voice.RESULT).ifPresent(filled::add);
		report(submission.narrative()).forEach(filled::add);
		return List.copyOf(filled);
	}

	private static Stream<FilledText> report(Narrative narrative) {
		return Arrays.stream(ReportSection.values())
			.flatMap((section) -> Optional.ofNullable(narrative.sections().get(section))
				.flatMap((it) -> FilledText.in(it, voice(section)))
				.stream());
	}

	private static FilledText.Voice voice(ReportSection section) {
		return GOALS.contains(section) ? FilledText.Voice.GOAL : FilledText.Voice.RESULT;
	}

}
