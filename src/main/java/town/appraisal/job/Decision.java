package town.appraisal.job;

import java.util.List;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;

/**
 * What the review of all files changes of one.
 *
 * @param path path of the file below the input folder
 * @param status its status from now on
 * @param added findings it gets in addition
 * @param notChecked rules that could not run
 * @param successor path of the file that takes its place, empty when none does
 */
public record Decision(String path, Status status, List<Finding> added, List<NotChecked> notChecked, String successor) {

	public Decision {
		added = List.copyOf(added);
		notChecked = List.copyOf(notChecked);
	}

}
