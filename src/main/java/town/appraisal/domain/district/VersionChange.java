package town.appraisal.domain.district;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.submission.Submission;

/**
 * How one version of a workbook differs from another.
 *
 * @param against what it is compared with: the path of a file, or a day
 * @param cells number of cells filled otherwise
 * @param resolved number of findings that are gone
 * @param added number of findings there were not before
 */
public record VersionChange(String against, int cells, int resolved, int added) {

	/** Compares two readable versions, whatever lines were inserted between them. */
	public static VersionChange between(String against, AppraisedFile older, AppraisedFile newer) {
		int resolved = missing(older.findings(), newer.findings());
		int added = missing(newer.findings(), older.findings());
		return new VersionChange(against, cells(older, newer), resolved, added);
	}

	/** Printed as {@code 已改 12 格，已解决 9 条，新增 1 条}. */
	public String words() {
		return "已改 %d 格，已解决 %d 条，新增 %d 条".formatted(this.cells, this.resolved, this.added);
	}

	private static int cells(AppraisedFile older, AppraisedFile newer) {
		Submission one = older.submission().orElseThrow();
		Submission other = newer.submission().orElseThrow();
		return FilledCells.of(one).differing(FilledCells.of(other));
	}

	/** How many of the first have no counterpart among the second. */
	private static int missing(List<Finding> first, List<Finding> second) {
		Map<String, Integer> left = new HashMap<>();
		second.forEach((it) -> left.merge(key(it), 1, Integer::sum));
		int missing = 0;
		for (Finding finding : first) {
			int there = left.getOrDefault(key(finding), 0);
			missing += (there == 0) ? 1 : 0;
			left.put(key(finding), Math.max(0, there - 1));
		}
		return missing;
	}

	/** The field and not the cell: an inserted line moves the cells below it. */
	private static String key(Finding finding) {
		return finding.rule() + "\n" + finding.place().sheet() + "\n" + finding.place().field();
	}

}
