package town.appraisal.stage.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A published form of the year-end appraisals, drawn on the plain official grid. */
final class PublishedForm {

	private static final List<String> FUNDS = List.of("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");

	private static final List<String> INDICATORS = List.of("一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
			"偏差原因分析及改进措施");

	private final DrawnWorkbook workbook = new DrawnWorkbook();

	private final DrawnSheet sheet = this.workbook.sheet("Sheet1");

	private int row;

	private int first;

	private PublishedForm() {
	}

	static DrawnWorkbook draw(String id) {
		PublishedForm form = new PublishedForm();
		try (InputStream in = PublishedForm.class.getResourceAsStream("/published/" + id + ".tsv")) {
			new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map((it) -> it.split("\t", -1))
				.forEach(form::line);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		form.mergeFirstClass();
		return form.workbook;
	}

	/** As on paper: 产出指标 once, over its first two lines. */
	private void mergeFirstClass() {
		this.sheet.merge("B" + this.first + ":B" + (this.first + 1));
	}

	private void line(String[] line) {
		switch (line[0]) {
			case "year" ->
				this.sheet.set("A1", "项目支出绩效自评表").merge("A1:I1").set("A2", "( " + line[1] + " 年度)").merge("A2:I2");
			case "name" -> this.sheet.set("A3", "项目名称").merge("A3:B3").set("C3", line[1]).merge("C3:I3");
			case "department" -> this.sheet.set("A4", "主管部门").merge("A4:B4").set("C4", line[1]).merge("C4:E4");
			case "unit" -> this.sheet.set("F4", "实施单位").set("G4", line[1]).merge("G4:I4");
			case "amounts in" -> fundsHead(line);
			case "fund" -> across('C', line);
			case "goals" -> goals(line);
			case "indicator" -> across('B', line);
			default -> this.sheet.set("A" + this.row, "总分")
				.set("G" + this.row, line[1])
				.set("H" + this.row, line[2])
				.set("I" + this.row, line[3]);
		}
	}

	/** A third column names a column the form does not have. */
	private void fundsHead(String[] line) {
		this.sheet.set("A5", "项目资金\n（" + line[1] + "）");
		this.row = 5;
		for (int i = 0; i < FUNDS.size(); i++) {
			boolean missing = line.length > 2 && line[2].equals(FUNDS.get(i));
			this.sheet.set("DEFGHI".charAt(i) + "5", missing ? "" : FUNDS.get(i));
		}
		this.row++;
	}

	private void goals(String[] line) {
		this.sheet.merge("A5:B" + (this.row - 1));
		this.sheet.set("A" + this.row, "年度总体目标").set("B" + this.row, "预期目标").set("F" + this.row, "实际完成情况");
		this.sheet.set("B" + (this.row + 1), line[1]).set("F" + (this.row + 1), line[2]);
		this.row += 2;
		this.sheet.set("A" + this.row, "绩效指标");
		for (int i = 0; i < INDICATORS.size(); i++) {
			this.sheet.set("BCDEFGHI".charAt(i) + "" + this.row, INDICATORS.get(i));
		}
		this.row++;
		this.first = this.row;
	}

	private void across(char column, String[] line) {
		for (int i = 1; i < line.length; i++) {
			this.sheet.set((char) (column + i - 1) + "" + this.row, line[i]);
		}
		this.row++;
	}

}
