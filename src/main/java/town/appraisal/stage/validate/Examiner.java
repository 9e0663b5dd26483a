package town.appraisal.stage.validate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;

/**
 * Runs every check over a workbook in one pass and puts what they say in a stable order.
 */
public final class Examiner {

	/** 必改 first, then as one reads the workbook, then by rule. */
	public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::level)
		.thenComparing(Finding::place, new ReadingOrder())
		.thenComparing(Finding::rule);

	private final List<Check> checks;

	private final RuleBook book;

	/** An examiner with the rules as they are shipped. */
	public Examiner(List<Check> checks) {
		this(checks, RuleBook.shipped());
	}

	/** An examiner with the rules as the office has them. */
	public Examiner(List<Check> checks, RuleBook book) {
		this.checks = checks.stream().filter((it) -> book.applies(it.rule())).toList();
		this.book = book;
	}

	/** An examiner with the whole catalogue. */
	public static Examiner withAllChecks() {
		return new Examiner(Checks.all());
	}

	/** Everything the checks have to say of a workbook. */
	public Examination examine(CaseFile file) {
		List<Remark> remarks = this.checks.stream().flatMap((it) -> remarks(it, file)).distinct().toList();
		List<Finding> findings = only(remarks, Finding.class).stream().sorted(ORDER).toList();
		return new Examination(findings, only(remarks, NotChecked.class));
	}

	private Stream<Remark> remarks(Check check, CaseFile file) {
		return check.check(file).flatMap((it) -> this.book.edit(check.rule(), it));
	}

	private static <R extends Remark> List<R> only(List<Remark> remarks, Class<R> kind) {
		return remarks.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
