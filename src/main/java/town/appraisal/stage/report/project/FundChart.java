package town.appraisal.stage.report.project;

import java.math.BigDecimal;
import java.util.List;

import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.workbook.draw.BarChart;
import town.appraisal.workbook.draw.Bars;
import town.appraisal.workbook.draw.Frame;
import town.appraisal.workbook.draw.Paper;

/**
 * Budget against spending by source, as bars.
 *
 * @param paper the sheet
 * @param form the form whose words it speaks
 * @param first row of the total line
 */
record FundChart(Paper paper, Form form, int first) {

	private static final int HEIGHT = 18;

	/**
	 * Draws the chart below the last line written, down to the last source with an
	 * amount; without any amount there is none.
	 */
	void draw(List<FundLine> all) {
		List<FundLine> lines = all.subList(0, filled(all));
		if (lines.isEmpty()) {
			return;
		}
		int last = this.first + lines.size() - 1;
		int top = this.paper.next() + 1;
		new BarChart("预算与支出（万元）", lines.stream().map((it) -> this.form.label(it.source())).toList(),
				this.paper.range(0, this.first, last), "#,##0.##",
				List.of(bars(this.form.label(Role.ANNUAL), FundColumn.ANNUAL, lines, last, "5B9BD5"),
						bars(this.form.label(Role.EXECUTED), FundColumn.EXECUTED, lines, last, "ED7D31")))
			.draw(this.paper, new Frame(0, top, 8, top + HEIGHT));
	}

	private static int filled(List<FundLine> lines) {
		int end = lines.size();
		while (end > 0 && !lines.get(end - 1).hasBars()) {
			end--;
		}
		return end;
	}

	private Bars bars(String name, FundColumn column, List<FundLine> lines, int last, String colour) {
		List<BigDecimal> values = lines.stream().map((it) -> it.amount(column).orElse(Money.ZERO).wan()).toList();
		return new Bars(name, values, this.paper.range(column.ordinal() + 1, this.first, last), List.of(colour), true);
	}

}
