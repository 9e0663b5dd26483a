package town.appraisal.stage.validate;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.Project;

/**
 * A readable file in a few words, small enough to keep all of a district in memory.
 *
 * @param receipt the file
 * @param status its status by its own findings
 * @param project whose it is
 * @param registered whether the register has the project
 * @param codePlace cell of the project code
 * @param namePlace cell of the project name
 */
public record FileDigest(Receipt receipt, Status status, Project project, boolean registered, Place codePlace,
		Place namePlace) {

}
