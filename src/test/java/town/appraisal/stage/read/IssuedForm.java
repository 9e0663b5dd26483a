package town.appraisal.stage.read;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.FirstEdition;
import town.appraisal.form.CellNames;
import town.appraisal.form.Form;
import town.appraisal.form.Meta;
import town.appraisal.form.Role;
import town.appraisal.form.part.Column;
import town.appraisal.form.part.Line;
import town.appraisal.form.part.Slot;
import town.appraisal.form.part.Span;

/**
 * Our own form, drawn from its description with its names, and filled for one project.
 */
final class IssuedForm {

	private static final Form FORM = FirstEdition.FORM;

	static final String SHEET = FirstEdition.SHEET;

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
		for (int i = 0; i < FORM.grid().head().size(); i++) {
			line(i, FORM.grid().head().get(i));
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
			else if (slot instanceof Slot.Label label) {
				at(row, slot.span().from(), FORM.label(label.role()));
			}
			else if (slot instanceof Slot.Box box) {
				at(row, slot.span().from(), answer(box.role()));
				name(box.role().cellName(), row, slot.span().from());
			}
		}
	}

	private static String answer(Role role) {
		return Map
			.of("年度", "2024", "项目名称", "老旧小区修缮项目", "项目编号", "LGY-01", "所属乡镇", "来广营乡", "主管部门", "区农业农村局", "实施单位",
					"来广营乡人民政府", "项目负责人", "张三", "联系电话", "13800000000")
			.getOrDefault(role.cellName(), "");
	}

	private void funds() {
		at(6, Column.A, FORM.label(Role.FUNDS));
		String[][] answers = { { "66.649016", "66.649016", "66.649016", "10", "1", "10" },
				{ "66.649016", "66.649016", "66.649016", "—", "", "—" }, { "0", "0", "0", "—", "", "—" },
				{ "", "", "", "—", "", "—" } };
		for (FundSource source : FORM.sources()) {
			int row = 7 + source.ordinal();
			at(row, Column.C, ((source == FundSource.CURRENT_YEAR) ? "其中：" : "") + source.label());
			int i = 0;
			for (Map.Entry<Span, Role> column : FORM.grid().funds().columns().entrySet()) {
				at(6, column.getKey().from(), FORM.label(column.getValue()));
				merge(row, column.getKey());
				at(row, column.getKey().from(), answers[source.ordinal()][i++]);
				name(CellNames.issued(source, column.getValue()), row, column.getKey().from());
			}
		}
	}

	private void goals() {
		at(11, Column.B, FORM.label(Role.GOAL_EXPECTED));
		at(11, Column.G, FORM.label(Role.GOAL_ACTUAL));
		at(12, Column.B, "修缮三个小区，\n受益1200户");
		at(12, Column.G, "已修缮三个小区");
		name(Role.GOAL_EXPECTED.cellName(), 12, Column.B);
		name(Role.GOAL_ACTUAL.cellName(), 12, Column.G);
	}

	private void table() {
		List<List<String>> rows = List.of(List.of("产出指标", "数量指标", "受益户数", "≥", "1200", "户", "1200", "50", "50", ""),
				List.of("", "", "修缮小区", "=", "3", "个", "3", "0", "0", ""),
				List.of("效益指标", "社会效益指标", "居民生活环境", "定性", "明显改善", "", "明显改善", "40", "40", ""));
		for (Map.Entry<Column, Role> column : FORM.grid().table().columns().entrySet()) {
			at(13, column.getKey(), FORM.label(column.getValue()));
			for (int i = 0; i < rows.size(); i++) {
				at(14 + i, column.getKey(), rows.get(i).get(column.getKey().ordinal() - 1));
			}
			if (this.named) {
				this.workbook.name(column.getValue().cellName(),
						SHEET + "!$" + moved(14, column.getKey(), "$") + ":$" + moved(16, column.getKey(), "$"));
			}
		}
		line(this.totalRow, FORM.grid().total());
		at(this.totalRow, Column.I, "100");
		at(this.totalRow, Column.J, "100");
		at(this.totalRow, Column.K, "优");
	}

	private void meta() {
		List<String> values = List.of(FORM.origin().template(), FORM.id().edition(), "2024", "LGY-01", "来广营乡", "10号",
				"abc");
		DrawnSheet meta = this.workbook.sheet(Meta.SHEET).hide();
		for (int i = 0; i < values.size(); i++) {
			meta.text("A" + (i + 1), Meta.KEYS.get(i)).text("B" + (i + 1), values.get(i));
		}
	}

	private void report() {
		DrawnSheet report = this.workbook.sheet(FORM.reportSheet());
		Arrays.stream(ReportSection.values()).forEach((section) -> {
			int row = section.ordinal() + 2;
			report.set("B" + row, section.label() + "\n立项依据、要解决的问题");
			if (this.named) {
				this.workbook.name(CellNames.of(section), FORM.reportSheet() + "!$C$" + row);
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
