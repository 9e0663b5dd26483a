package town.appraisal.stage.report.district;

import town.appraisal.form.SelfEvaluation;

/** The columns of 报送台账 from left to right; the last ones are not printed. */
enum LedgerColumn {

	NUMBER("序号", 6), TOWNSHIP("乡镇", 13), CODE(SelfEvaluation.CODE.label(), 15), NAME(SelfEvaluation.NAME.label(), 30),
	REGISTERED("台账内", 8), STATUS("状态", 14), FILE("报送文件", 36), SAVED("保存时间", 17), LATE("是否逾期", 10), PLACE("版本关系", 34),
	CHANGES("与前相比", 34), MUST_FIX("必改", 7), NEEDS_REASON("需说明", 8), HINTS("提示", 7), SOURCE("原件", 10),
	REPORT("评价报告", 10), RETURNED("退回件", 12), REMARK("备注", 40);

	/** The last column that is printed. */
	static final LedgerColumn LAST_PRINTED = HINTS;

	private final String label;

	private final int width;

	LedgerColumn(String label, int width) {
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
