package town.appraisal.stage.validate;

import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;

/**
 * Runs every check over a workbook in one pass and puts what they find in a stable order.
 */
public final class Examiner {

	private final List<Check> checks;

	private final RulesInForce rules;

	/** An examiner with the rules as the office has them. */
	public Examiner(List<Check> checks, RulesInForce rules) {
		this.checks = checks.stream().filter((it) -> rules.applies(it.rule())).toList();
		this.rules = rules;
	}

	/** Everything the checks find in a workbook. */
	public Examination examine(CaseFile file) {
		FormVocabulary words = new FormVocabulary(file.form());
		List<Remark> remarks = this.checks.stream()
			.flatMap((it) -> remarks(it, file))
			.map(words::of)
			.distinct()
			.toList();
		List<Finding> findings = only(remarks, Finding.class).stream().sorted(Finding.ORDER).toList();
		return new Examination(findings, only(remarks, NotChecked.class));
	}

	private Stream<Remark> remarks(Check check, CaseFile file) {
		return check.check(file).flatMap((it) -> this.rules.apply(check.rule(), it));
	}

	private static <R extends Remark> List<R> only(List<Remark> remarks, Class<R> kind) {
		return remarks.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
