package town.appraisal.engine;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;

/**
 * What the cross-check changes of one file.
 *
 * @param path path of the file
 * @param status its status from now on
 * @param added findings it gets in addition
 * @param notChecked rules over all files that could not run on it
 * @param successor path of the file that takes its place, empty when none does
 */
public record CrossReview(String path, Status status, List<Finding> added, List<NotChecked> notChecked,
		String successor) {

	public CrossReview {
		added = List.copyOf(added);
		notChecked = List.copyOf(notChecked);
	}

	/** The file as the review leaves it. */
	AppraisedFile appliedTo(AppraisedFile file) {
		List<Finding> all = new ArrayList<>(file.findings());
		all.addAll(this.added);
		all.sort(Finding.ORDER);
		return file.with(all).notChecked(this.notChecked).as(this.status);
	}

}
