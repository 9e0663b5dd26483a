package town.appraisal.stage.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.evaluate.SchemeChoice;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;
import town.appraisal.stage.validate.text.TownshipNames;

import static org.assertj.core.api.Assertions.assertThat;

/** Case files under the shipped policy, and what a single check says of them. */
public final class CaseFiles {

	private static final Policy POLICY = PolicyFile.shipped();

	private static final Pattern GAP = Pattern.compile("\\{[a-zA-Z]+}");

	private CaseFiles() {
	}

	/** A single file, no register. */
	public static CaseFile alone(Submission submission) {
		return file(submission, 0, Optional.empty(), Optional.empty());
	}

	/** A single file in a run of a year, no register. */
	public static CaseFile inYear(int year, Submission submission) {
		return file(submission, year, Optional.empty(), Optional.empty());
	}

	/** A file of a project the register has; there are more townships. */
	public static CaseFile registered(Submission submission, RegisteredProject project, String... townships) {
		return file(submission, 0,
				Optional.of(new RegisterExtract(Optional.of(project), new TownshipNames(Set.of(townships)))),
				Optional.empty());
	}

	/** A file of a project the register does not have. */
	public static CaseFile unregistered(Submission submission, String... townships) {
		return file(submission, 0,
				Optional.of(new RegisterExtract(Optional.empty(), new TownshipNames(Set.of(townships)))),
				Optional.empty());
	}

	/** A file whose project was concluded before. */
	public static CaseFile before(PriorYear past, Submission submission) {
		return file(submission, 0, Optional.empty(), Optional.of(past));
	}

	/** The same file under another path. */
	public static CaseFile at(String path, CaseFile file) {
		return new CaseFile(file.submission(), path, file.scheme(), file.policy(), file.year(), file.register(),
				file.past(), file.texts());
	}

	/** An examiner with all rules as they are shipped. */
	static Examiner examiner() {
		return examiner(RuleCatalogue.CHECKS);
	}

	/** An examiner with some rules as they are shipped. */
	static Examiner examiner(List<Check> checks) {
		return new Examiner(checks, RulesInForce.of(POLICY, LocalDate.EPOCH));
	}

	/**
	 * All a check says of a file, a line each: level, cell, value given and expected,
	 * message, fix; or why it did not run.
	 */
	public static List<String> said(Check check, CaseFile file) {
		return remarks(check, file).map(CaseFiles::line).toList();
	}

	/** All a check says of a file; every gap of its texts is filled. */
	public static Stream<Remark> remarks(Check check, CaseFile file) {
		return check.check(file).map(CaseFiles::filled);
	}

	private static Remark filled(Remark remark) {
		if (remark instanceof Finding it) {
			assertThat(it.message() + it.fix()).as("every gap of %s has a value", it.rule()).doesNotContainPattern(GAP);
		}
		return remark;
	}

	private static String line(Remark remark) {
		return (remark instanceof Finding it) ? "%s %s [%s → %s] %s %s".formatted(it.level().label(), it.place().cell(),
				it.given(), it.expected(), it.message(), it.fix()) : ((NotChecked) remark).reason();
	}

	private static CaseFile file(Submission submission, int year, Optional<RegisterExtract> register,
			Optional<PriorYear> past) {
		Optional<RegisteredProject> line = register.flatMap(RegisterExtract::line);
		return new CaseFile(submission, "小村乡/自评表.xlsx", SchemeChoice.of(submission, line, POLICY), POLICY, year,
				register, past);
	}

}
