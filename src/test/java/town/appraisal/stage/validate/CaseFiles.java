package town.appraisal.stage.validate;

import java.util.List;
import java.util.Optional;

import town.appraisal.SubmissionBuilder;
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

	/** What a check says of a single file. */
	public static List<Remark> remarks(Check check, SubmissionBuilder submission) {
		return remarks(check, alone(submission.build()));
	}

	public static List<Remark> remarks(Check check, CaseFile file) {
		return check.check(file).map(Remark.class::cast).toList();
	}

	private static CaseFile file(Submission submission, boolean registerKnown, Optional<RegisteredProject> project) {
		return new CaseFile(submission, "小村乡/自评表.xlsx", SchemeChoice.of(submission, project, POLICY), POLICY, 0,
				registerKnown, project);
	}

}
