package town.appraisal.stage.validate;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.evaluate.SchemeChoice;
import town.appraisal.stage.intake.PolicyFile;

/** Case files under the shipped policy, and what a single check says of them. */
public final class CaseFiles {

	private static final Policy POLICY = PolicyFile.shipped();

	private CaseFiles() {
	}

	/** A single file, no register. */
	public static CaseFile alone(Submission submission) {
		return file(submission, false, Optional.empty());
	}

	/** A file of a project the register has. */
	public static CaseFile registered(Submission submission, RegisteredProject project) {
		return file(submission, true, Optional.of(project));
	}

	/** A file of a project the register does not have. */
	public static CaseFile unregistered(Submission submission) {
		return file(submission, true, Optional.empty());
	}

	/** The same file under another path. */
	public static CaseFile at(String path, CaseFile file) {
		return new CaseFile(file.submission(), path, file.scheme(), file.policy(), file.year(), file.registerKnown(),
				file.registered(), file.background());
	}

	/** The same file with something known besides. */
	public static CaseFile before(Background background, CaseFile file) {
		return new CaseFile(file.submission(), file.path(), file.scheme(), file.policy(), file.year(),
				file.registerKnown(), file.registered(), background);
	}

	/**
	 * All a check says of a file, a line each: level, cell, value given and expected,
	 * message, fix; or why it did not run.
	 */
	public static List<String> said(Check check, CaseFile file) {
		return check.check(file).map(CaseFiles::line).toList();
	}

	private static String line(Remark remark) {
		return (remark instanceof Finding it) ? "%s %s [%s → %s] %s %s".formatted(it.level().label(), it.place().cell(),
				it.given(), it.expected(), it.message(), it.fix()) : ((NotChecked) remark).reason();
	}

	private static CaseFile file(Submission submission, boolean registerKnown, Optional<RegisteredProject> project) {
		return new CaseFile(submission, "小村乡/自评表.xlsx", SchemeChoice.of(submission, project, POLICY), POLICY, 0,
				registerKnown, project);
	}

}
