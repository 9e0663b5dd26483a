package town.appraisal.store.judged;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;

/** How many findings of each level still stand; settled ones are settled. */
final class FindingCounts {

	private FindingCounts() {
	}

	static int mustFix(List<Finding> findings) {
		return count(findings, Level.MUST_FIX);
	}

	static int needsReason(List<Finding> findings) {
		return count(findings, Level.NEEDS_REASON);
	}

	static int hints(List<Finding> findings) {
		return count(findings, Level.HINT);
	}

	private static int count(List<Finding> findings, Level level) {
		return (int) findings.stream().filter((it) -> it.isOpen(level)).count();
	}

}
