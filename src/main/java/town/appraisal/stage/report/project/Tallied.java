package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;

/** How many findings there are of each level. */
record Tallied(long mustFix, long needsReason, long hints) {

	static Tallied of(List<Finding> findings) {
		return new Tallied(count(findings, Level.MUST_FIX), count(findings, Level.NEEDS_REASON),
				count(findings, Level.HINT));
	}

	/** {@code 必改 1 条，需说明 0 条，提示 2 条}. */
	String sentence() {
		return Level.MUST_FIX.label() + " " + this.mustFix + " 条，" + Level.NEEDS_REASON.label() + " " + this.needsReason
				+ " 条，" + Level.HINT.label() + " " + this.hints + " 条";
	}

	private static long count(List<Finding> findings, Level level) {
		return findings.stream().filter((it) -> it.level() == level).count();
	}

}
