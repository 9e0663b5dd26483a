package town.appraisal.job;

import java.util.List;

import town.appraisal.domain.appraisal.ReceivedFiles;

/** What only shows when all files lie side by side: versions and duplicates. */
@FunctionalInterface
public interface CrossFileReview {

	/** The files of which something changes. */
	List<Decision> review(ReceivedFiles files);

}
