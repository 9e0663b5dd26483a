package town.appraisal.job;

import java.util.List;

import town.appraisal.stage.validate.FileDigest;

/** What only shows when all files lie side by side: versions and duplicates. */
@FunctionalInterface
public interface CrossFileReview {

	/** The files of which something changes. */
	List<Decision> review(List<FileDigest> files);

}
