package town.appraisal.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.appraisal.PastYears;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.finding.Finding;

/**
 * The rules of one policy over files that were read before.
 *
 * @param file each file for itself
 * @param together all files side by side
 */
public record Ruling(AppraiseFile file, Comparison together) {

	/** The findings of every readable file, by its path. */
	Map<String, List<Finding>> findings(ReceivedFiles files, PastYears past) {
		Map<String, List<Finding>> findings = new HashMap<>();
		files.each((it) -> it.submission()
			.ifPresent((read) -> findings.put(it.receipt().path(), new ArrayList<>(this.file.examine(it, past)))));
		this.together.review(files)
			.forEach((it) -> findings.computeIfPresent(it.path(), (path, found) -> join(found, it.added())));
		return findings;
	}

	private static List<Finding> join(List<Finding> some, List<Finding> others) {
		some.addAll(others);
		return some;
	}

}
