package town.appraisal.stage.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Column;
import town.appraisal.form.Field;
import town.appraisal.form.Kind;
import town.appraisal.form.Line;
import town.appraisal.form.Meta;
import town.appraisal.form.ReportText;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.form.Slot;
import town.appraisal.form.Span;

/**
 * Our own form, drawn from its description with its names, and filled for one project.
 */
final class IssuedForm {

	static final String SHEET = SelfEvaluation.SHEET;

	/** Rows somebody inserted above the grid, columns in front of it. */
	private final int down;

	private final int right;

	private final boolean named;

	private int totalRow = 17;

	private final DrawnWorkbook workbook = new DrawnWorkbook();

	private final DrawnSheet sheet = this.workbook.sheet(SHEET);

	private IssuedForm(int down, int right, boolean named) {
		this.down = down;
		this.right = right;
		this.named = named;
	}

	static DrawnWorkbook draw() {
		return new IssuedForm(0, 0, true).drawn();
	}

	/** Somebody inserted a line right above 总分, where the names do not stretch. */
	static DrawnWorkbook drawWithALineAboveTheTotal() {
		IssuedForm form = new IssuedForm(0, 0, true);
		form.totalRow = 18;
		form.at(17, Column.B, "满意度指标");
		form.at(17, Column.D, "居民满意度");
		form.at(17, Column.I, "30");
		return form.drawn();
	}

	/** The same without names, as another program exports it. */
	static DrawnWorkbook drawWithoutNames() {
		return new IssuedForm(0, 0, false).drawn();
	}

	static DrawnWorkbook drawMoved(int down, int right, boolean named) {
		return new IssuedForm(down, right, named).drawn();
	}

	private DrawnWorkbook drawn() {
		for (int i = 0; i < SelfEvaluation.HEAD.size(); i++) {
			line(i, SelfEvaluation.HEAD.get(i));
		}
		funds();
		goals();
		table();
		if (this.named) {
			meta();
		}
		report();
		return this.workbook;
	}

	private void line(int row, Line line) {
		for (Slot slot : line.slots()) {
			merge(row, slot.span());
			if (slot instanceof Slot.Words words) {
				at(row, slot.span().from(), words.text());
			}
			else if (slot instanceof Slot.Box box) {
				at(row, slot.span().from(), answer(box.field()));
				name(box.field().name(), row, slot.span().from());
			}
		}
	}

	private static String answer(Field field) {
		return Map
			.of("年度", "2024", "项目名称", "老旧小区修缮项目", "项目编号", "LGY-01", "所属乡镇", "来广营乡", "主管部门", "区农业农村局", "实施单位",
					"来广营乡人民政府", "项目负责人", "张三", "联系电话", "13800000000")
			.getOrDefault(field.name(), "");
	}

	private void funds() {
		at(6, Column.A, SelfEvaluation.FUNDS.label());
		String[][] answers = { { "66.649016", "66.649016", "66.649016", "10", "1", "10" },
				{ "66.649016", "66.649016", "66.649016", "—", "", "—" }, { "0", "0", "0", "—", "", "—" },
				{ "", "", "", "—", "", "—" } };
		for (FundSource source : SelfEvaluation.SOURCES) {
			int row = 7 + source.ordinal();
			at(row, Column.C, ((source == FundSource.CURRENT_YEAR) ? "其中：" : "") + source.label());
			int i = 0;
			for (Map.Entry<Span, Field> column : SelfEvaluation.fundColumns().entrySet()) {
				at(6, column.getKey().from(), column.getValue().label());
				merge(row, column.getKey());
				at(row, column.getKey().from(), answers[source.ordinal()][i++]);
				boolean scored = source == FundSource.TOTAL && column.getValue().kind() != Kind.MONEY;
				name(scored ? column.getValue().name() : SelfEvaluation.fundName(source, column.getValue()), row,
						column.getKey().from());
			}
		}
	}

	private void goals() {
		at(11, Column.B, SelfEvaluation.GOAL_EXPECTED.label());
		at(11, Column.G, SelfEvaluation.GOAL_ACTUAL.label());
		at(12, Column.B, "修缮三个小区，\n受益1200户");
		at(12, Column.G, "已修缮三个小区");
		name(SelfEvaluation.GOAL_EXPECTED.name(), 12, Column.B);
		name(SelfEvaluation.GOAL_ACTUAL.name(), 12, Column.G);
	}

	private void table() {
		List<List<String>> rows = List.of(List.of("产出指标", "数量指标", "受益户数", "≥", "1200", "户", "1200", "50", "50", ""),
				List.of("", "", "修缮小区", "=", "3", "个", "3", "0", "0", ""),
				List.of("效益指标", "社会效益指标", "居民生活环境", "定性", "明显改善", "", "明显改善", "40", "40", ""));
		for (Map.Entry<Column, Field> column : SelfEvaluation.INDICATOR_COLUMNS.entrySet()) {
			at(13, column.getKey(), column.getValue().label());
			for (int i = 0; i < rows.size(); i++) {
				at(14 + i, column.getKey(), rows.get(i).get(column.getKey().ordinal() - 1));
			}
			if (this.named) {
				this.workbook.name(column.getValue().name(),
						SHEET + "!$" + moved(14, column.getKey(), "$") + ":$" + moved(16, column.getKey(), "$"));
			}
		}
		line(this.totalRow, SelfEvaluation.TOTAL_LINE);
		at(this.totalRow, Column.I, "100");
		at(this.totalRow, Column.J, "100");
		at(this.totalRow, Column.K, "优");
	}

	private void meta() {
		List<String> values = List.of(Meta.TEMPLATE_ID, Meta.TEMPLATE_VERSION, "2024", "LGY-01", "来广营乡", "10号", "abc");
		DrawnSheet meta = this.workbook.sheet(Meta.SHEET).hide();
		for (int i = 0; i < values.size(); i++) {
			meta.text("A" + (i + 1), Meta.KEYS.get(i)).text("B" + (i + 1), values.get(i));
		}
	}

	private void report() {
		DrawnSheet report = this.workbook.sheet(ReportText.SHEET);
		Arrays.stream(ReportSection.values()).forEach((section) -> {
			int row = section.ordinal() + 2;
			report.set("B" + row, section.label() + "\n立项依据、要解决的问题");
			if (this.named) {
				this.workbook.name(ReportText.field(section).name(), ReportText.SHEET + "!$C$" + row);
			}
		});
		report.set("C2", "小区建成于1990年。\n管线老化。");
	}

	private void at(int row, Column column, String value) {
		this.sheet.set(moved(row, column, ""), value);
	}

	private void merge(int row, Span span) {
		if (span.from() != span.to()) {
			this.sheet.merge(moved(row, span.from(), "") + ":" + moved(row, span.to(), ""));
		}
	}

	private void name(String name, int row, Column column) {
		if (this.named) {
			this.workbook.name(name, "'" + SHEET + "'!$" + moved(row, column, "$"));
		}
	}

	private String moved(int row, Column column, String dollar) {
		return (char) ('A' + column.ordinal() + this.right) + dollar + (row + 1 + this.down);
	}

}
