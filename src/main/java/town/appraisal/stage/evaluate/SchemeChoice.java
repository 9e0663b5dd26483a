package town.appraisal.stage.evaluate;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;

/**
 * By which weight scheme a project is judged: the register's, else the one the workbook
 * was issued with, else the one its weights follow to the point, else the default.
 */
public final class SchemeChoice {

	private SchemeChoice() {
	}

	/** The scheme of a submission. */
	public static Scheme of(Submission submission, Optional<RegisteredProject> registered, Policy policy) {
		return registered.map(RegisteredProject::scheme)
			.flatMap(policy::scheme)
			.or(() -> submission.stamp().map(Stamp::scheme).flatMap(policy::scheme))
			.or(() -> policy.schemes().stream().filter((it) -> follows(submission, it)).findFirst())
			.orElseGet(policy::defaultScheme);
	}

	private static boolean follows(Submission submission, Scheme scheme) {
		BigDecimal budget = submission.funds().total().weight().or(BigDecimal.ZERO);
		return budget.compareTo(scheme.budget()) == 0 && Arrays.stream(IndicatorLevel1.values())
			.allMatch((it) -> weight(submission, it).compareTo(scheme.weight(it)) == 0);
	}

	private static BigDecimal weight(Submission submission, IndicatorLevel1 level1) {
		return submission.filledIndicators()
			.stream()
			.filter((it) -> it.class1().filter(level1::equals).isPresent())
			.map(IndicatorRow::weight)
			.map((it) -> it.or(BigDecimal.ZERO))
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

}
