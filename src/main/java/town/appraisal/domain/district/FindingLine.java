package town.appraisal.domain.district;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.project.Project;

/** One finding of the summary, with the project and the file it belongs to. */
public record FindingLine(Project project, String file, Finding finding, Links links) {

}
