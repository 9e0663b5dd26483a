package town.appraisal.stage.report.district;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.form.SelfEvaluation;

/** The columns of 乡镇汇总 from left to right. */
enum TownshipColumn {

	TOWNSHIP("乡镇", 15), REGISTERED("台账项目", 8), ACCEPTED(Status.ACCEPTED.label(), 8), PENDING(Status.PENDING.label(), 8),
	RETURNED(Status.RETURNED.label(), 8), UNREADABLE(Status.UNREADABLE.label(), 8), MISSING(Status.MISSING.label(), 8),
	NOTHING_TO_REPORT(Status.NOTHING_TO_REPORT.label(), 8), INITIAL(SelfEvaluation.INITIAL.label() + "（万元）", 17),
	ANNUAL(SelfEvaluation.ANNUAL.label() + "（万元）", 17), EXECUTED(SelfEvaluation.EXECUTED.label() + "（万元）", 17),
	RATE(SelfEvaluation.RATE.label(), 10), MEAN("平均复核得分", 10), EXCELLENT(Grade.EXCELLENT.label(), 7),
	GOOD(Grade.GOOD.label(), 7), FAIR(Grade.FAIR.label(), 7), POOR(Grade.POOR.label(), 7);

	private final String label;

	private final int width;

	TownshipColumn(String label, int width) {
		this.label = label;
		this.width = width;
	}

	String label() {
		return this.label;
	}

	int width() {
		return this.width;
	}

}
