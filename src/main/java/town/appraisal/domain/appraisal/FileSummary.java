package town.appraisal.domain.appraisal;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.domain.project.Project;

/**
 * A received file and what came of it, without its content: all that a manifest and a
 * returned copy need.
 *
 * @param receipt the file
 * @param status what becomes of it
 * @param project whose it is
 * @param figures what is concluded of it
 * @param findings what is wrong, the first to mend first
 * @param notChecked rules that could not run
 * @param tidied values read otherwise than typed
 * @param refusal one line on why it could not be opened as our form, empty when it could
 */
public record FileSummary(Receipt receipt, Status status, Project project, ResultFigures figures,
		List<Finding> findings, List<NotChecked> notChecked, List<Tidied> tidied, String refusal) {

	public FileSummary {
		findings = List.copyOf(findings);
		notChecked = List.copyOf(notChecked);
		tidied = List.copyOf(tidied);
	}

}
