package town.appraisal.stage.report.district;

import town.appraisal.form.SelfEvaluation;

/** The columns of 项目明细 from left to right; the last ones are not printed. */
enum DetailColumn {

	NUMBER("序号", 6), TOWNSHIP("乡镇", 13), CODE(SelfEvaluation.CODE.label(), 15), NAME(SelfEvaluation.NAME.label(), 32),
	UNIT(SelfEvaluation.UNIT.label(), 22), STATUS("状态", 12), COUNTED("计入汇总", 9),
	INITIAL(SelfEvaluation.INITIAL.label() + "（万元）", 16), ANNUAL(SelfEvaluation.ANNUAL.label() + "（万元）", 16),
	EXECUTED(SelfEvaluation.EXECUTED.label() + "（万元）", 16), RATE(SelfEvaluation.RATE.label(), 10),
	SELF("自评" + SelfEvaluation.SCORE.label(), 9), REVIEWED("复核" + SelfEvaluation.SCORE.label(), 9),
	GRADE(SelfEvaluation.GRADE.label(), 7), MUST_FIX("必改", 7), NEEDS_REASON("需说明", 8), HINTS("提示", 7),
	REGISTERED("台账内", 8), FILE("报送文件", 40), SOURCE("原件", 10), REPORT("评价报告", 10), RETURNED("退回件", 12), REMARK("备注", 40);

	/** The last column that is printed. */
	static final DetailColumn LAST_PRINTED = HINTS;

	private final String label;

	private final int width;

	DetailColumn(String label, int width) {
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
