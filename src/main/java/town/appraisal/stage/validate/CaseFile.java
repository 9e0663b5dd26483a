package town.appraisal.stage.validate;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.OfficialScores;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;

/**
 * What a rule may look at.
 *
 * @param submission the workbook as read
 * @param path path of the file below the input folder
 * @param scheme the weight scheme the project is judged by
 * @param policy the office's figures
 * @param year fiscal year of the run, 0 when a single file is checked without one
 * @param registerKnown whether there is a register at all
 * @param registered the project's line in the register
 * @param background what else is known
 */
public record CaseFile(Submission submission, String path, Scheme scheme, Policy policy, int year,
		boolean registerKnown, Optional<RegisteredProject> registered, Background background) {

	/** A file of which nothing else is known. */
	public CaseFile(Submission submission, String path, Scheme scheme, Policy policy, int year, boolean registerKnown,
			Optional<RegisteredProject> registered) {
		this(submission, path, scheme, policy, year, registerKnown, registered, Background.NONE);
	}

	/** The form the workbook was read by. */
	public Form form() {
		return FormShelf.EVERY.of(this.submission.form());
	}

	public Funds funds() {
		return this.submission.funds();
	}

	/** The lines of the indicator table that say anything. */
	public List<IndicatorRow> rows() {
		return this.submission.filledIndicators();
	}

	/** The scores the official rules give under this file's scheme. */
	public OfficialScores official() {
		return new OfficialScores(this.scheme, this.policy);
	}

}
