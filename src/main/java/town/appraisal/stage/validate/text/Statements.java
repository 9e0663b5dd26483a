package town.appraisal.stage.validate.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what a sentence states about the project's money as a whole. */
final class Statements {

	private final OwnProject project;

	private final Grammar grammar;

	Statements(OwnProject project) {
		this.project = project;
		this.grammar = new Grammar(project);
	}

	/** The amounts of one sentence. */
	Stream<Statement> amounts(Sentence sentence) {
		return sentence.amounts().stream().flatMap(this::amount);
	}

	/** The execution rates of one sentence. */
	Stream<Statement> rates(Sentence sentence) {
		return sentence.percents()
			.stream()
			.filter((it) -> !Surroundings.followsThing(it))
			.flatMap((it) -> statement(it, this.grammar::ofPercent));
	}

	/** Amounts stated without any unit. */
	Stream<Statement> withoutUnit(Sentence sentence) {
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
