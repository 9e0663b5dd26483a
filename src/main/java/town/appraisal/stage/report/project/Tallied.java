package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Settlement;

/** How many findings of each level are open, and how many are settled. */
record Tallied(long mustFix, long needsReason, long hints, long explained, long waived) {

	static Tallied of(List<Finding> findings) {
		return new Tallied(open(findings, Level.MUST_FIX), open(findings, Level.NEEDS_REASON),
				open(findings, Level.HINT), settled(findings, Settlement.Explained.class),
				settled(findings, Settlement.Waived.class));
	}

	/** {@code 必改 0 条，需说明 0 条，提示 2 条；已说明 1 条}. */
	String sentence() {
		return Level.MUST_FIX.label() + " " + this.mustFix + " 条，" + Level.NEEDS_REASON.label() + " " + this.needsReason
				+ " 条，" + Level.HINT.label() + " " + this.hints + " 条" + settled("已说明", this.explained)
				+ settled("已豁免", this.waived);
	}

	private static String settled(String label, long count) {
		return (count == 0) ? "" : "；" + label + " " + count + " 条";
	}

	private static long open(List<Finding> findings, Level level) {
		return findings.stream().filter((it) -> it.isOpen(level)).count();
	}

	private static long settled(List<Finding> findings, Class<? extends Settlement> kind) {
		return findings.stream().filter((it) -> it.settlement().filter(kind::isInstance).isPresent()).count();
	}

}
