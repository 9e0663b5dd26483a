package town.appraisal.stage.validate;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.OfficialScores;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.stage.validate.text.Texts;

/**
 * What a rule may look at.
 *
 * @param submission the workbook as read
 * @param path path of the file below the input folder
 * @param scheme the weight scheme the project is judged by
 * @param policy the office's figures
 * @param year fiscal year of the run, 0 when a single file is checked without one
 * @param register what the register says of the project, empty without a register
 * @param past what was concluded of the same project a year before; empty in a check
 * without a database
 * @param texts the goals and the report, split and folded once for all rules
 */
public record CaseFile(Submission submission, String path, Scheme scheme, Policy policy, int year,
		Optional<RegisterExtract> register, Optional<PriorYear> past, Texts texts) {

	/** A file whose texts no rule has read yet. */
	public CaseFile(Submission submission, String path, Scheme scheme, Policy policy, int year,
			Optional<RegisterExtract> register, Optional<PriorYear> past) {
		this(submission, path, scheme, policy, year, register, past, Texts.of(submission, year));
	}

	/** The project's line of the register. */
	public Optional<RegisteredProject> registered() {
		return this.register.flatMap(RegisterExtract::line);
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
