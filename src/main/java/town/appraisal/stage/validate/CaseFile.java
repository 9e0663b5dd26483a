package town.appraisal.stage.validate;

import java.util.Optional;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Submission;

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
 */
public record CaseFile(Submission submission, String path, Scheme scheme, Policy policy, int year,
		boolean registerKnown, Optional<RegisteredProject> registered) {

}
