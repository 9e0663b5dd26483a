package town.appraisal.form;

/** What is asked of a workbook, whatever words its form has for it. */
public enum Role {

	YEAR("年度"), NAME("项目名称"), CODE("项目编号"), TOWNSHIP("所属乡镇"), DEPARTMENT("主管部门"), UNIT("实施单位"), LEAD("项目负责人"),
	PHONE("联系电话"),

	/** Words over the funds block; they state the unit of its amounts. */
	FUNDS("项目资金"), INITIAL("年初预算数"), ANNUAL("全年预算数"), EXECUTED("全年执行数"), FUND_WEIGHT("资金分值"), RATE("执行率"),
	FUND_SCORE("资金得分"),

	GOAL_EXPECTED("预期目标"), GOAL_ACTUAL("实际完成情况"),

	LEVEL1("一级指标"), LEVEL2("二级指标"), LEVEL3("三级指标"), NATURE("指标性质"), TARGET("年度指标值"), MEASURE_UNIT("度量单位"),
	ACTUAL("实际完成值"), WEIGHT("分值"), SCORE("得分"), REASON("偏差原因"), EVIDENCE("佐证材料"),

	TOTAL_WEIGHT("总分值"), TOTAL_SCORE("总得分"), GRADE("等级");

	private final String cellName;

	Role(String cellName) {
		this.cellName = cellName;
	}

	/** The Excel defined name of its cell, or of its column in a table. */
	public String cellName() {
		return this.cellName;
	}

}
