package town.appraisal.domain.appraisal;

import java.util.List;
import java.util.Locale;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;

/** What becomes of a submission. */
public enum Status {

	ACCEPTED("已接收"), PENDING("待说明"), RETURNED("退回"), UNREADABLE("异常文件"), SUPERSEDED("已被新版替代"), MISSING("未报"),
	NOTHING_TO_REPORT("零申报");

	private final String label;

	Status(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The name used in JSON: {@code nothing_to_report}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Counted in the totals of the district. */
	public boolean counts() {
		return this == ACCEPTED || this == PENDING;
	}

	/** The one further from being accepted of two statuses of a received file. */
	public static Status heavier(Status one, Status other) {
		return (one.compareTo(other) >= 0) ? one : other;
	}

	/**
	 * The one place that decides whether a readable workbook goes back; what a reason or
	 * a waiver settled does not count.
	 */
	public static Status of(List<Finding> findings, List<NotChecked> notChecked) {
		if (findings.stream().anyMatch((it) -> it.isOpen(Level.MUST_FIX))) {
			return RETURNED;
		}
		boolean open = findings.stream().anyMatch((it) -> it.isOpen(Level.NEEDS_REASON));
		return (open || !notChecked.isEmpty()) ? PENDING : ACCEPTED;
	}

}
