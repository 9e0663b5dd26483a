package town.appraisal.domain.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Submission;

/**
 * A received file and all we know of it.
 *
 * @param receipt the file
 * @param status what becomes of it
 * @param project whose it is: as filled, completed from the register where it is found
 * there
 * @param registered whether the register has the project
 * @param submission what it says, empty when unreadable
 * @param appraisal what we conclude, empty when unreadable
 * @param findings what is wrong, the first to mend first
 * @param notChecked rules that could not run
 * @param tidied values read otherwise than typed
 * @param refusal one line on why it could not be opened as our form, empty when it could
 * @param reasons reasons the filler typed into a returned copy, also those no finding
 * asks for any more
 */
public record AppraisedFile(Receipt receipt, Status status, Project project, boolean registered,
		Optional<Submission> submission, Optional<Appraisal> appraisal, List<Finding> findings,
		List<NotChecked> notChecked, List<Tidied> tidied, String refusal, List<Reason> reasons) {

	public AppraisedFile {
		findings = List.copyOf(findings);
		notChecked = List.copyOf(notChecked);
		tidied = List.copyOf(tidied);
		reasons = List.copyOf(reasons);
	}

	/** A file without typed reasons. */
	public AppraisedFile(Receipt receipt, Status status, Project project, boolean registered,
			Optional<Submission> submission, Optional<Appraisal> appraisal, List<Finding> findings,
			List<NotChecked> notChecked, List<Tidied> tidied, String refusal) {
		this(receipt, status, project, registered, submission, appraisal, findings, notChecked, tidied, refusal,
				List.of());
	}

	/** A file that could not be read as our form, with one line why. */
	public static AppraisedFile unreadable(Receipt receipt, String refusal) {
		return new AppraisedFile(receipt, Status.UNREADABLE, Project.unknown(), false, Optional.empty(),
				Optional.empty(), List.of(), List.of(), List.of(), refusal);
	}

	/** The file without its content. */
	public FileSummary summary() {
		return new FileSummary(this.receipt, this.status, this.project, ResultFigures.of(this.appraisal), this.findings,
				this.notChecked, this.tidied, this.refusal);
	}

	/** The same file with further findings, its status decided anew. */
	public AppraisedFile with(List<Finding> all) {
		Status decided = (this.status == Status.UNREADABLE) ? this.status : Status.of(all, this.notChecked);
		return new AppraisedFile(this.receipt, decided, this.project, this.registered, this.submission, this.appraisal,
				all, this.notChecked, this.tidied, this.refusal, this.reasons);
	}

	/** The same file with further rules that could not run. */
	public AppraisedFile notChecked(List<NotChecked> further) {
		List<NotChecked> all = Stream.concat(this.notChecked.stream(), further.stream()).toList();
		return new AppraisedFile(this.receipt, this.status, this.project, this.registered, this.submission,
				this.appraisal, this.findings, all, this.tidied, this.refusal, this.reasons);
	}

	/** The same file as one of this registered project. */
	public AppraisedFile of(Project registeredProject) {
		return new AppraisedFile(this.receipt, this.status, registeredProject, true, this.submission, this.appraisal,
				this.findings, this.notChecked, this.tidied, this.refusal, this.reasons);
	}

	/** The same file under another path. */
	public AppraisedFile at(String path) {
		return new AppraisedFile(new Receipt(path, this.receipt.sha256(), this.receipt.size(), this.receipt.saved()),
				this.status, this.project, this.registered, this.submission, this.appraisal, this.findings,
				this.notChecked, this.tidied, this.refusal, this.reasons);
	}

	/** The same file with another status. */
	public AppraisedFile as(Status other) {
		return new AppraisedFile(this.receipt, other, this.project, this.registered, this.submission, this.appraisal,
				this.findings, this.notChecked, this.tidied, this.refusal, this.reasons);
	}

}
