package town.appraisal.form.edition;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.form.Role;
import town.appraisal.form.part.BlankLine;
import town.appraisal.form.part.CheckPart;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.FundLine;
import town.appraisal.form.part.FundsPart;
import town.appraisal.form.part.GoalsPart;
import town.appraisal.form.part.GridSheet;
import town.appraisal.form.part.Heights;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Slot.Box;
import town.appraisal.form.part.Slot.Label;
import town.appraisal.form.part.Slot.Words;
import town.appraisal.form.part.Span;
import town.appraisal.form.part.TablePart;

/**
 * The sheet 自评表 of edition 2024.1. Source: 财预〔2020〕10号 附件1, with the target in three
 * cells and 成本指标 as a class of its own; the check column is ours.
 */
final class Grid2024 {

	private static final String TITLE = "项目支出绩效自评表";

	private static final float LINE = 24f;

	static final GridSheet ALL = new GridSheet("自评表", TITLE, List.of(6, 13, 17, 24, 8, 13, 9, 15, 8, 10, 26), head(),
			new FundsPart(Span.of(Column.A, Column.B), Span.at(Column.C), fundColumns(), fundLines()),
			new GoalsPart("年度总体目标", Span.at(Column.A), goals()),
			new TablePart("绩效指标", Span.at(Column.A), tableColumns(), lines()),
			Line.of(35f, new Label(Span.of(Column.A, Column.H), Role.TOTAL_SCORE),
					new Box(Span.at(Column.I), Role.TOTAL_WEIGHT), new Box(Span.at(Column.J), Role.TOTAL_SCORE),
					new Box(Span.at(Column.K), Role.GRADE)),
			new CheckPart("勾稽检查", "平", "不平", 11), "—", new Heights(LINE, 20.5f, 93f, 35f, 26f));

	private Grid2024() {
	}

	private static List<Line> head() {
		return List.of(Line.of(34f, new Words(Span.of(Column.A, Column.K), TITLE)),
				Line.of(22f, new Words(Span.of(Column.A, Column.D), ""), new Box(Span.at(Column.E), Role.YEAR),
						new Label(Span.of(Column.F, Column.K), Role.YEAR)),
				Line.of(LINE, new Label(Span.of(Column.A, Column.B), Role.NAME),
						new Box(Span.of(Column.C, Column.K), Role.NAME)),
				pair(Role.CODE, Role.TOWNSHIP), pair(Role.DEPARTMENT, Role.UNIT), pair(Role.LEAD, Role.PHONE));
	}

	private static Line pair(Role left, Role right) {
		return Line.of(LINE, new Label(Span.of(Column.A, Column.B), left), new Box(Span.of(Column.C, Column.G), left),
				new Label(Span.at(Column.H), right), new Box(Span.of(Column.I, Column.K), right));
	}

	private static Map<Span, Role> fundColumns() {
		Map<Span, Role> columns = new LinkedHashMap<>();
		columns.put(Span.at(Column.D), Role.INITIAL);
		columns.put(Span.of(Column.E, Column.G), Role.ANNUAL);
		columns.put(Span.at(Column.H), Role.EXECUTED);
		columns.put(Span.at(Column.I), Role.FUND_WEIGHT);
		columns.put(Span.at(Column.J), Role.RATE);
		columns.put(Span.at(Column.K), Role.FUND_SCORE);
		return columns;
	}

	private static List<FundLine> fundLines() {
		return List.of(FundLine.of(FundSource.TOTAL, "", "年度资金总额", "年度财政资金总额", "资金总额", "总额", "合计"),
				FundLine.of(FundSource.CURRENT_YEAR, "其中：", "当年财政拨款", "本年财政拨款", "本年一般公共预算拨款", "当年一般公共预算拨款", "财政资金",
						"财政拨款", "年度财政拨款"),
				FundLine.of(FundSource.CARRIED_OVER, "　　　", "上年结转资金", "上年结转", "结转资金"),
				FundLine.of(FundSource.OTHER, "　　　", "其他资金", "其它资金"));
	}

	private static Map<Role, Span> goals() {
		Map<Role, Span> goals = new LinkedHashMap<>();
		goals.put(Role.GOAL_EXPECTED, Span.of(Column.B, Column.F));
		goals.put(Role.GOAL_ACTUAL, Span.of(Column.G, Column.K));
		return goals;
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

	/** All classes of both circulars. */
	private static List<BlankLine> lines() {
		return Stream
			.of(BlankLine.of(3, IndicatorLevel2.QUANTITY), BlankLine.of(2, IndicatorLevel2.QUALITY),
					BlankLine.of(2, IndicatorLevel2.TIMELINESS), BlankLine.of(2, IndicatorLevel2.COST),
					BlankLine.of(2, IndicatorLevel2.ECONOMIC_COST), BlankLine.of(1, IndicatorLevel2.SOCIAL_COST),
					BlankLine.of(1, IndicatorLevel2.ECO_ENVIRONMENT_COST),
					BlankLine.of(1, IndicatorLevel2.ECONOMIC_BENEFIT), BlankLine.of(2, IndicatorLevel2.SOCIAL_BENEFIT),
					BlankLine.of(1, IndicatorLevel2.ECOLOGICAL_BENEFIT),
					BlankLine.of(2, IndicatorLevel2.SUSTAINABLE_IMPACT),
					BlankLine.of(2, IndicatorLevel2.SERVICE_TARGET_SATISFACTION))
			.flatMap(List::stream)
			.toList();
	}

}
