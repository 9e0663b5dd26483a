package town.appraisal.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.Operator;
import town.appraisal.form.Slot.Box;
import town.appraisal.form.Slot.Words;

/**
 * The sheet 自评表: the official grid from top to bottom, written down once. Source:
 * 财预〔2020〕10号 附件1, with the target in three cells and 成本指标 as a class of its own.
 */
public final class SelfEvaluation {

	public static final List<FundSource> SOURCES = List.of(FundSource.TOTAL, FundSource.CURRENT_YEAR,
			FundSource.CARRIED_OVER, FundSource.OTHER);

	public static final String SHEET = "自评表";

	public static final String TITLE = "项目支出绩效自评表";

	public static final Field YEAR = Field.of("年度", "年度", Kind.YEAR).by(Fill.ISSUED);

	public static final Field NAME = Field.of("项目名称", "项目名称", Kind.TEXT).by(Fill.ISSUED);

	public static final Field CODE = Field.of("项目编号", "项目编号", Kind.TEXT).by(Fill.ISSUED).aka("项目编码", "项目代码");

	public static final Field TOWNSHIP = Field.of("所属乡镇", "所属乡镇", Kind.CHOICE)
		.by(Fill.ISSUED)
		.aka("乡镇", "所属地区", "乡镇（地区）");

	public static final Field DEPARTMENT = Field.of("主管部门", "主管部门", Kind.TEXT).by(Fill.ISSUED).aka("主管部门及代码", "主管单位");

	public static final Field UNIT = Field.of("实施单位", "实施单位", Kind.TEXT).by(Fill.ISSUED).aka("项目单位", "项目实施单位");

	public static final Field LEAD = Field.of("项目负责人", "项目负责人", Kind.TEXT).optional();

	public static final Field PHONE = Field.of("联系电话", "联系电话", Kind.TEXT).optional();

	/** Words over the funds block; they state the unit of its amounts. */
	public static final Field FUNDS = Field.of("项目资金", "项目资金（万元）", Kind.TEXT).aka("项目资金(万元)", "项目资金", "项目资金（元）");

	public static final Field INITIAL = Field.of("年初预算数", "年初预算数", Kind.MONEY)
		.aka("年初预算", "年初预算数(A)", "年初预算安排数")
		.hint("年初批复数，单位万元，可填六位小数");

	public static final Field ANNUAL = Field.of("全年预算数", "全年预算数", Kind.MONEY)
		.aka("全年预算", "全年预算数(A)", "调整后预算数")
		.hint("调整后的预算数，单位万元，可填六位小数");

	public static final Field EXECUTED = Field.of("全年执行数", "全年执行数", Kind.MONEY)
		.aka("全年执行", "全年执行数(B)", "全年支出数", "预算执行数")
		.hint("截至12月31日的实际支出数，单位万元，可填六位小数");

	public static final Field FUND_WEIGHT = Field.of("资金分值", "分值", Kind.POINTS).aka("分值(10分)", "权重").by(Fill.ISSUED);

	public static final Field RATE = Field.of("执行率", "执行率", Kind.RATE).aka("执行率(B/A)", "预算执行率").by(Fill.FORMULA);

	public static final Field FUND_SCORE = Field.of("资金得分", "得分", Kind.POINTS).by(Fill.FORMULA);

	public static final Field GOAL_EXPECTED = Field.of("预期目标", "预期目标", Kind.LONG_TEXT)
		.aka("年初设定目标", "年度预期目标", "预期总体目标");

	public static final Field GOAL_ACTUAL = Field.of("实际完成情况", "实际完成情况", Kind.LONG_TEXT).aka("全年实际完成情况", "目标实际完成情况");

	public static final Field LEVEL1 = Field.of("一级指标", "一级指标", Kind.CHOICE)
		.oneOf(List.of("产出指标", "成本指标", "效益指标", "满意度指标"));

	public static final Field LEVEL2 = Field.of("二级指标", "二级指标", Kind.CHOICE);

	public static final Field LEVEL3 = Field.of("三级指标", "三级指标", Kind.TEXT).aka("三级指标名称", "指标名称");

	public static final Field NATURE = Field.of("指标性质", "指标性质", Kind.CHOICE)
		.oneOf(Arrays.stream(Operator.values()).map(Operator::sign).toList())
		.hint("数字选 ≥ ≤ = > <，文字选定性");

	public static final Field TARGET = Field.of("年度指标值", "年度指标值", Kind.MEASURE)
		.aka("指标值", "年度指标值(A)", "目标值", "年初指标值")
		.hint("只填数字，或定性的文字；单位填在右边一格");

	public static final Field MEASURE_UNIT = Field.of("度量单位", "度量单位", Kind.TEXT).optional().aka("计量单位", "单位");

	public static final Field ACTUAL = Field.of("实际完成值", "实际完成值", Kind.MEASURE)
		.aka("全年实际值", "全年实际值(B)", "全年完成值", "完成值", "实际值", "全年实际完成值")
		.hint("只填数字或文字，不带 ≥ 等符号");

	public static final Field WEIGHT = Field.of("分值", "分值", Kind.POINTS).aka("权重");

	public static final Field SCORE = Field.of("得分", "得分", Kind.POINTS).aka("自评得分").hint("不超过分值；低于分值须写偏差原因");

	public static final Field REASON = Field.of("偏差原因", "偏差原因分析及改进措施", Kind.LONG_TEXT)
		.optional()
		.aka("偏差原因分析", "偏差原因", "未完成原因分析", "未完成原因及拟采取的改进措施", "未完成原因和改进措施", "原因分析及改进措施");

	public static final Field TOTAL_WEIGHT = Field.of("总分值", "总分", Kind.POINTS).aka("合计", "总计").by(Fill.FORMULA);

	public static final Field TOTAL_SCORE = Field.of("总得分", "总分", Kind.POINTS).aka("合计", "总计").by(Fill.FORMULA);

	public static final Field GRADE = Field.of("等级", "等级", Kind.CHOICE)
		.oneOf(List.of("优", "良", "中", "差"))
		.by(Fill.FORMULA)
		.aka("评价等级", "自评等级");

	/** The indicator table's columns from left to right. */
	public static final Map<Column, Field> INDICATOR_COLUMNS = indicatorColumns();

	/** Lines above the indicator table. */
	public static final List<Line> HEAD = head();

	/** Where the last line has its words, weight, score and grade. */
	public static final Line TOTAL_LINE = Line.of(1, new Words(Span.of(Column.A, Column.H), TOTAL_SCORE.label()),
			new Box(Span.at(Column.I), TOTAL_WEIGHT), new Box(Span.at(Column.J), TOTAL_SCORE),
			new Box(Span.at(Column.K), GRADE));

	private SelfEvaluation() {
	}

	/** The defined name of an amount: {@code 年度资金总额_年初预算数}. */
	public static String fundName(FundSource source, Field column) {
		return source.label() + "_" + column.name();
	}

	/** The field of a column of amounts. */
	public static Field fundField(FundColumn column) {
		return switch (column) {
			case INITIAL -> INITIAL;
			case ANNUAL -> ANNUAL;
			case EXECUTED -> EXECUTED;
		};
	}

	/**
	 * Words that mark the line of a source, without 其中 and blanks; the first is printed.
	 */
	public static List<String> fundLabels(FundSource source) {
		return switch (source) {
			case TOTAL -> List.of("年度资金总额", "年度财政资金总额", "资金总额", "总额", "合计");
			case CURRENT_YEAR -> List.of("当年财政拨款", "本年财政拨款", "本年一般公共预算拨款", "当年一般公共预算拨款", "财政资金", "财政拨款", "年度财政拨款");
			case CARRIED_OVER -> List.of("上年结转资金", "上年结转", "结转资金");
			case OTHER, SPECIAL_ACCOUNT, UNIT -> List.of("其他资金", "其它资金");
		};
	}

	/** The columns of the funds block from left to right. */
	public static Map<Span, Field> fundColumns() {
		Map<Span, Field> columns = new java.util.LinkedHashMap<>();
		columns.put(Span.at(Column.D), INITIAL);
		columns.put(Span.of(Column.E, Column.G), ANNUAL);
		columns.put(Span.at(Column.H), EXECUTED);
		columns.put(Span.at(Column.I), FUND_WEIGHT);
		columns.put(Span.at(Column.J), RATE);
		columns.put(Span.at(Column.K), FUND_SCORE);
		return columns;
	}

	private static Map<Column, Field> indicatorColumns() {
		Map<Column, Field> columns = new EnumMap<>(Column.class);
		Field[] fields = { LEVEL1, LEVEL2, LEVEL3, NATURE, TARGET, MEASURE_UNIT, ACTUAL, WEIGHT, SCORE, REASON };
		for (int i = 0; i < fields.length; i++) {
			columns.put(Column.values()[i + 1], fields[i]);
		}
		return columns;
	}

	private static List<Line> head() {
		List<Line> lines = new ArrayList<>();
		lines.add(Line.of(2, new Words(Span.of(Column.A, Column.K), TITLE)));
		lines.add(Line.of(1, new Words(Span.of(Column.A, Column.D), ""), new Box(Span.at(Column.E), YEAR),
				new Words(Span.of(Column.F, Column.K), YEAR.label())));
		lines.add(wide(NAME));
		lines.add(pair(CODE, TOWNSHIP));
		lines.add(pair(DEPARTMENT, UNIT));
		lines.add(pair(LEAD, PHONE));
		return List.copyOf(lines);
	}

	private static Line wide(Field field) {
		return Line.of(1, new Words(Span.of(Column.A, Column.B), field.label()),
				new Box(Span.of(Column.C, Column.K), field));
	}

	private static Line pair(Field left, Field right) {
		return Line.of(1, new Words(Span.of(Column.A, Column.B), left.label()),
				new Box(Span.of(Column.C, Column.G), left), new Words(Span.at(Column.H), right.label()),
				new Box(Span.of(Column.I, Column.K), right));
	}

}
