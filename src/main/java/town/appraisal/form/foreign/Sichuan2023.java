package town.appraisal.form.foreign;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FormId;
import town.appraisal.domain.submission.Operator;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.form.part.CheckPart;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Field;
import town.appraisal.form.part.FundLine;
import town.appraisal.form.part.FundsPart;
import town.appraisal.form.part.GoalsPart;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Heights;
import town.appraisal.form.part.Instructions;
import town.appraisal.form.part.Kind;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Origin;
import town.appraisal.form.part.Outline;
import town.appraisal.form.part.Passage;
import town.appraisal.form.part.Span;
import town.appraisal.form.part.TablePart;
import town.appraisal.form.part.Workings;

/**
 * 四川省部门预算项目支出绩效自评表, edition of 2023: 权重 where others say 分值, the target in three columns,
 * sources of its own, and three texts below the table. It is read, never issued. Its
 * goals are called otherwise from county to county.
 */
public final class Sichuan2023 {

	private static final List<Field> FIELDS = List.of(Field.of(Role.YEAR, "年度", Kind.YEAR),
			Field.of(Role.NAME, "项目名称", Kind.TEXT), Field.of(Role.CODE, "项目编号", Kind.TEXT).aka("项目编码", "项目代码"),
			Field.of(Role.TOWNSHIP, "所属乡镇", Kind.CHOICE).aka("乡镇", "所属地区", "乡镇（地区）"),
			Field.of(Role.DEPARTMENT, "主管部门", Kind.TEXT).aka("主管部门及代码", "主管单位", "主管部门（单位）"),
			Field.of(Role.UNIT, "实施单位", Kind.TEXT).aka("项目单位", "项目实施单位", "实施单位（盖章）"),
			Field.of(Role.FUNDS, "年度预算数（万元）", Kind.TEXT).aka("预算执行情况", "项目资金（万元）"),
			Field.of(Role.INITIAL, "年初预算", Kind.MONEY).aka("年初预算数"),
			Field.of(Role.ANNUAL, "调整后预算数", Kind.MONEY).aka("全年预算数"),
			Field.of(Role.EXECUTED, "预算执行数", Kind.MONEY).aka("全年执行数"),
			Field.of(Role.FUND_WEIGHT, "权重", Kind.POINTS).aka("分值"), Field.of(Role.RATE, "预算执行率", Kind.RATE).aka("执行率"),
			Field.of(Role.FUND_SCORE, "得分", Kind.POINTS),
			Field.of(Role.GOAL_EXPECTED, "项目年度目标", Kind.LONG_TEXT).aka("年度目标", "年度总体目标", "年初设定目标", "预期目标"),
			Field.of(Role.GOAL_ACTUAL, "年度目标完成情况", Kind.LONG_TEXT).aka("目标完成情况", "全年实际完成情况", "实际完成情况"),
			Field.of(Role.LEVEL1, "一级指标", Kind.CHOICE), Field.of(Role.LEVEL2, "二级指标", Kind.CHOICE),
			Field.of(Role.LEVEL3, "三级指标", Kind.TEXT).aka("三级指标名称", "指标名称"),
			Field.of(Role.NATURE, "指标性质", Kind.CHOICE)
				.oneOf(Arrays.stream(Operator.values()).map(Operator::sign).toList()),
			Field.of(Role.TARGET, "指标值", Kind.MEASURE).aka("年度指标值"),
			Field.of(Role.MEASURE_UNIT, "度量单位", Kind.TEXT).optional().aka("计量单位"),
			Field.of(Role.ACTUAL, "完成值", Kind.MEASURE).aka("实际完成值"), Field.of(Role.WEIGHT, "权重", Kind.POINTS).aka("分值"),
			Field.of(Role.SCORE, "得分", Kind.POINTS),
			Field.of(Role.REASON, "未完成原因分析", Kind.LONG_TEXT).optional().aka("未完成原因"),
			Field.of(Role.TOTAL_WEIGHT, "合计", Kind.POINTS).aka("总分", "总计"),
			Field.of(Role.TOTAL_SCORE, "合计", Kind.POINTS).aka("总分", "总计"),
			Field.of(Role.GRADE, "等级", Kind.CHOICE).oneOf(List.of("优", "良", "中", "差")).optional());

	public static final Form FORM = new Form(new FormId("四川2023"),
			Origin.foreign("四川省部门预算项目支出绩效自评表", "财政专户管理资金", "单位资金", "权重", "完成值"), Form.byRole(FIELDS), grid(), outline(),
			new Instructions("", "", List.of(), List.of()), Workings.NONE);

	private Sichuan2023() {
	}

	private static GridSheet grid() {
		return new GridSheet("自评表", "部门预算项目支出绩效自评表", List.of(8, 13, 17, 24, 8, 13, 9, 15, 8, 10, 26), List.of(),
				new FundsPart(Span.at(Column.A), Span.at(Column.B), fundColumns(), fundLines()),
				new GoalsPart("项目基本情况", Span.at(Column.A), Map.of()),
				new TablePart("绩效指标", Span.at(Column.A), tableColumns(), List.of()), Line.of(24f),
				new CheckPart("", "", "", 0), "/", new Heights(24f, 24f, 24f, 24f, 24f));
	}

	private static Map<Span, Role> fundColumns() {
		Map<Span, Role> columns = new LinkedHashMap<>();
		Column column = Column.C;
		for (Role role : List.of(Role.INITIAL, Role.ANNUAL, Role.EXECUTED, Role.RATE, Role.FUND_WEIGHT,
				Role.FUND_SCORE)) {
			columns.put(Span.at(column), role);
			column = column.plus(1);
		}
		return columns;
	}

	private static List<FundLine> fundLines() {
		return List.of(FundLine.of(FundSource.TOTAL, "", "总额", "年度资金总额", "资金总额", "合计"),
				FundLine.of(FundSource.CURRENT_YEAR, "其中：", "财政资金", "财政拨款"),
				FundLine.of(FundSource.SPECIAL_ACCOUNT, "", "财政专户管理资金"), FundLine.of(FundSource.UNIT, "", "单位资金"),
				FundLine.of(FundSource.OTHER, "", "其他资金", "其它资金"));
	}

	private static Map<Column, Role> tableColumns() {
		Map<Column, Role> columns = new EnumMap<>(Column.class);
		Column column = Column.B;
		for (Role role : List.of(Role.LEVEL1, Role.LEVEL2, Role.LEVEL3, Role.NATURE, Role.TARGET, Role.MEASURE_UNIT,
				Role.ACTUAL, Role.WEIGHT, Role.SCORE, Role.REASON)) {
			columns.put(column, role);
			column = column.plus(1);
		}
		return columns;
	}

	private static Outline outline() {
		return new Outline("", "", List.of(), List.of(), 0,
				List.of(Passage.of(ReportSection.IMPLEMENTATION, "项目实施内容及过程概述", "", "项目实施内容"),
						Passage.of(ReportSection.CONCLUSION, "评价结论", ""),
						Passage.of(ReportSection.PROBLEMS, "存在问题", ""),
						Passage.of(ReportSection.SUGGESTIONS, "改进措施", "")));
	}

}
