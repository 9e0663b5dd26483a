package town.appraisal.stage.validate.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Submission;

/** Finds what the texts state about the project's money as a whole. */
public final class Statements {

	private final OwnProject project;

	private final Grammar grammar;

	public Statements(OwnProject project) {
		this.project = project;
		this.grammar = new Grammar(project);
	}

	/** Every amount the texts of a workbook state of the whole project. */
	public static List<Statement> amounts(Submission submission, int runYear) {
		Statements statements = new Statements(OwnProject.of(submission, runYear));
		return Passages.sentences(submission).flatMap(statements::amounts).toList();
	}

	/** Every share of the budget the texts of a workbook state as spent. */
	public static List<Statement> rates(Submission submission, int runYear) {
		Statements statements = new Statements(OwnProject.of(submission, runYear));
		return Passages.results(submission).flatMap(statements::rates).toList();
	}

	/** The amounts of one sentence. */
	public Stream<Statement> amounts(Sentence sentence) {
		return QuotedFigures.amounts(sentence).stream().flatMap(this::amount);
	}

	/** The execution rates of one sentence. */
	public Stream<Statement> rates(Sentence sentence) {
		return QuotedFigures.percents(sentence)
			.stream()
			.filter((it) -> !Surroundings.followsThing(it))
			.flatMap((it) -> statement(it, this.grammar::ofPercent));
	}

	/** Amounts stated without any unit. */
	public Stream<Statement> withoutUnit(Sentence sentence) {
		return QuotedFigures.bare(sentence).stream().flatMap(this::amount);
	}

	/**
	 * Behind an amount of something unknown only a clause that names the whole counts.
	 */
	private Stream<Statement> amount(Quoted quoted) {
		boolean unknown = Surroundings.before(quoted).anyMatch((it) -> this.grammar.ofAmount(it.lead()).isEmpty());
		return (unknown && !this.grammar.namesTheWhole(quoted.lead())) ? Stream.empty()
				: statement(quoted, this.grammar::ofAmount);
	}

	private Stream<Statement> statement(Quoted quoted, Function<String, Optional<Figure>> grammar) {
		if (!Surroundings.leavesWhole(quoted, this.project)) {
			return Stream.empty();
		}
		return grammar.apply(quoted.lead()).map((it) -> new Statement(it, quoted)).stream();
	}

}
