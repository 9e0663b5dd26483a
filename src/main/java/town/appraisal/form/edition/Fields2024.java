package town.appraisal.form.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.submission.Operator;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.Fill;
import town.appraisal.form.part.Kind;

/** The questions of edition 2024.1 and their words. */
final class Fields2024 {

	static final Map<Role, Field> ALL = Form.byRole(List.of(Field.of(Role.YEAR, "年度", Kind.YEAR).by(Fill.ISSUED),
			Field.of(Role.NAME, "项目名称", Kind.TEXT).by(Fill.ISSUED),
			Field.of(Role.CODE, "项目编号", Kind.TEXT).by(Fill.ISSUED).aka("项目编码", "项目代码"),
			Field.of(Role.TOWNSHIP, "所属乡镇", Kind.CHOICE).by(Fill.ISSUED).aka("乡镇", "所属地区", "乡镇（地区）"),
			Field.of(Role.DEPARTMENT, "主管部门", Kind.TEXT).by(Fill.ISSUED).aka("主管部门及代码", "主管单位"),
			Field.of(Role.UNIT, "实施单位", Kind.TEXT).by(Fill.ISSUED).aka("项目单位", "项目实施单位"),
			Field.of(Role.LEAD, "项目负责人", Kind.TEXT).optional(), Field.of(Role.PHONE, "联系电话", Kind.TEXT).optional(),
			Field.of(Role.FUNDS, "项目资金（万元）", Kind.TEXT).aka("项目资金(万元)", "项目资金", "项目资金（元）"),
			Field.of(Role.INITIAL, "年初预算数", Kind.MONEY)
				.by(Fill.ISSUED)
				.aka("年初预算", "年初预算数(A)", "年初预算安排数")
				.hint("年初批复数，单位万元，可填六位小数"),
			Field.of(Role.ANNUAL, "全年预算数", Kind.MONEY).aka("全年预算", "全年预算数(A)", "调整后预算数").hint("调整后的预算数，单位万元，可填六位小数"),
			Field.of(Role.EXECUTED, "全年执行数", Kind.MONEY)
				.aka("全年执行", "全年执行数(B)", "全年支出数", "预算执行数")
				.hint("截至12月31日的实际支出数，单位万元，可填六位小数"),
			Field.of(Role.FUND_WEIGHT, "分值", Kind.POINTS).aka("分值(10分)", "权重").by(Fill.ISSUED),
			Field.of(Role.RATE, "执行率", Kind.RATE).aka("执行率(B/A)", "预算执行率").by(Fill.FORMULA),
			Field.of(Role.FUND_SCORE, "得分", Kind.POINTS).by(Fill.FORMULA),
			Field.of(Role.GOAL_EXPECTED, "预期目标", Kind.LONG_TEXT).aka("年初设定目标", "年度预期目标", "预期总体目标"),
			Field.of(Role.GOAL_ACTUAL, "实际完成情况", Kind.LONG_TEXT).aka("全年实际完成情况", "目标实际完成情况"),
			Field.of(Role.LEVEL1, "一级指标", Kind.CHOICE).by(Fill.ISSUED).oneOf(List.of("产出指标", "成本指标", "效益指标", "满意度指标")),
			Field.of(Role.LEVEL2, "二级指标", Kind.CHOICE).by(Fill.ISSUED),
			Field.of(Role.LEVEL3, "三级指标", Kind.TEXT).by(Fill.ISSUED).aka("三级指标名称", "指标名称"),
			Field.of(Role.NATURE, "指标性质", Kind.CHOICE)
				.by(Fill.ISSUED)
				.oneOf(Arrays.stream(Operator.values()).map(Operator::sign).toList())
				.hint("数字选 ≥ ≤ = > <，文字选定性"),
			Field.of(Role.TARGET, "年度指标值", Kind.MEASURE)
				.by(Fill.ISSUED)
				.aka("指标值", "年度指标值(A)", "目标值", "年初指标值")
				.hint("只填数字，或定性的文字；单位填在右边一格"),
			Field.of(Role.MEASURE_UNIT, "度量单位", Kind.TEXT).by(Fill.ISSUED).optional().aka("计量单位", "单位"),
			Field.of(Role.ACTUAL, "实际完成值", Kind.MEASURE)
				.aka("全年实际值", "全年实际值(B)", "全年完成值", "完成值", "实际值", "全年实际完成值")
				.hint("只填数字或文字，不带 ≥ 等符号"),
			Field.of(Role.WEIGHT, "分值", Kind.POINTS).by(Fill.ISSUED).aka("权重"),
			Field.of(Role.SCORE, "得分", Kind.POINTS).aka("自评得分").hint("不超过分值；低于分值须写偏差原因"),
			Field.of(Role.REASON, "偏差原因分析及改进措施", Kind.LONG_TEXT)
				.optional()
				.aka("偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因及拟采取的改进措施", "未完成原因和改进措施", "原因分析及改进措施"),
			Field.of(Role.TOTAL_WEIGHT, "总分", Kind.POINTS).aka("合计", "总计").by(Fill.FORMULA),
			Field.of(Role.TOTAL_SCORE, "总分", Kind.POINTS).aka("合计", "总计").by(Fill.FORMULA),
			Field.of(Role.GRADE, "等级", Kind.CHOICE)
				.oneOf(List.of("优", "良", "中", "差"))
				.by(Fill.FORMULA)
				.aka("评价等级", "自评等级")));

	private Fields2024() {
	}

}
