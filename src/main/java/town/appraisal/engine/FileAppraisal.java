package town.appraisal.engine;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.evaluate.Appraiser;
import town.appraisal.stage.evaluate.SchemeChoice;
import town.appraisal.stage.read.Reading;
import town.appraisal.stage.read.SubmissionReader;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Examination;
import town.appraisal.stage.validate.Examiner;

/** One file through read, validate and evaluate. */
final class FileAppraisal {

	private final SubmissionReader reader;

	private final Examiner examiner;

	private final Policy policy;

	private final int year;

	private final Optional<RegisterIndex> register;

	private final Settling settling;

	/**
	 * Takes the parts of the engine that look at one file.
	 * @param year fiscal year of the run, 0 when a file is checked without one
	 * @param register the register, empty when a file is checked without one
	 * @param settling what reasons and waivers settle
	 */
	FileAppraisal(SubmissionReader reader, Examiner examiner, Policy policy, int year, Optional<RegisterIndex> register,
			Settling settling) {
		this.reader = reader;
		this.examiner = examiner;
		this.policy = policy;
		this.year = year;
		this.register = register;
		this.settling = settling;
	}

	/**
	 * Reads, judges and scores one file beside what is remembered of the year before; a
	 * file that is not our form comes back as unreadable.
	 */
	AppraisedFile appraise(Receipt receipt, byte[] bytes, PriorYears past) {
		Reading reading = this.reader.read(bytes);
		if (reading instanceof Reading.Read read) {
			return judged(stamped(receipt, read.saved()), read, past);
		}
		return AppraisedFile.unreadable(receipt, ((Reading.Refused) reading).reason());
	}

	private AppraisedFile judged(Receipt receipt, Reading.Read read, PriorYears past) {
		Submission submission = read.submission();
		Identification of = Identification.of(submission, this.register);
		Optional<RegisteredProject> line = of.line();
		Scheme scheme = SchemeChoice.of(submission, line, this.policy);
		Project project = of.project();
		Examination examination = examination(submission, receipt.path(), line, past.before(project));
		List<Finding> findings = this.settling.settle(examination.findings(), project.code(), read.reasons());
		Appraisal appraisal = Appraiser.appraise(submission, scheme, this.policy);
		return new AppraisedFile(receipt, Status.of(findings, examination.notChecked()), project, line.isPresent(),
				Optional.of(submission), Optional.of(appraisal), findings, examination.notChecked(), read.tidied(), "",
				read.reasons());
	}

	/** What the rules say of a file that was read before, whatever they said then. */
	List<Finding> examine(AppraisedFile stored, PriorYears past) {
		return stored.submission().map((it) -> findings(it, stored, past)).orElse(List.of());
	}

	private List<Finding> findings(Submission submission, AppraisedFile stored, PriorYears past) {
		return examination(submission, stored.receipt().path(), Identification.of(submission, this.register).line(),
				past.before(stored.project()))
			.findings();
	}

	private Examination examination(Submission submission, String path, Optional<RegisteredProject> line,
			Optional<PriorYear> past) {
		return this.examiner.examine(new CaseFile(submission, path, SchemeChoice.of(submission, line, this.policy),
				this.policy, this.year, this.register.map((it) -> it.extract(line)), past));
	}

	private static Receipt stamped(Receipt receipt, String saved) {
		return saved.isEmpty() ? receipt : new Receipt(receipt.path(), receipt.sha256(), receipt.size(), saved);
	}

}
