package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.draw.BarChart;
import town.appraisal.workbook.draw.Bars;
import town.appraisal.workbook.draw.Frame;
import town.appraisal.workbook.draw.Paper;
import town.appraisal.workbook.draw.StatusLook;

/**
 * The four charts of 总览.
 *
 * @param paper the sheet they stand on
 * @param townships the sheet the lower two take their figures from
 */
record OverviewCharts(Paper paper, TownshipRange townships) {

	private static final int WIDE = 8;

	private static final int HEIGHT = 13;

	private static final int TALL = 16;

	/** Draws them below the last line written. */
	void draw(Tally total, int statuses, int grades) {
		int top = this.paper.next() + 1;
		collection(total, statuses).draw(this.paper, new Frame(0, top, WIDE / 2, top + HEIGHT));
		grading(total, grades).draw(this.paper, new Frame(WIDE / 2, top, WIDE, top + HEIGHT));
		int middle = top + HEIGHT + 1;
		execution().draw(this.paper, new Frame(0, middle, WIDE, middle + TALL));
		int low = middle + TALL + 1;
		spending().draw(this.paper, new Frame(0, low, WIDE, low + TALL));
	}

	private BarChart collection(Tally total, int row) {
		List<Status> statuses = Identities.OF_PROJECTS;
		return new BarChart("报送情况", statuses.stream().map(Status::label).toList(), across(row - 1, statuses.size()),
				"0", List.of(new Bars("数量", OverviewSheet.numbers(statuses.stream().map(total::count).toList()),
						across(row, statuses.size()), statuses.stream().map(StatusLook::colour).toList(), true)));
	}

	private BarChart grading(Tally total, int row) {
		List<Grade> grades = Arrays.asList(Grade.values());
		return new BarChart("评价" + SelfEvaluation.GRADE.label() + "分布", grades.stream().map(Grade::label).toList(),
				across(row - 1, grades.size()), "0",
				List.of(new Bars("项目数", OverviewSheet.numbers(grades.stream().map(total::count).toList()),
						across(row, grades.size()), grades.stream().map(StatusLook::colour).toList(), true)));
	}

	private BarChart execution() {
		List<BigDecimal> rates = amounts().stream().map((it) -> it.rate().orElse(BigDecimal.ZERO)).toList();
		return new BarChart("各乡镇预算" + SelfEvaluation.RATE.label(), names(), this.townships.all(TownshipColumn.TOWNSHIP),
				"0%", List.of(new Bars(SelfEvaluation.RATE.label(), rates, this.townships.all(TownshipColumn.RATE),
						List.of("70AD47"), few())));
	}

	private BarChart spending() {
		return new BarChart("各乡镇预算与支出（万元）", names(), this.townships.all(TownshipColumn.TOWNSHIP), "#,##0", List.of(
				new Bars(SelfEvaluation.ANNUAL.label(), amounts().stream().map((it) -> it.annual().wan()).toList(),
						this.townships.all(TownshipColumn.ANNUAL), List.of("5B9BD5"), false),
				new Bars(SelfEvaluation.EXECUTED.label(), amounts().stream().map((it) -> it.executed().wan()).toList(),
						this.townships.all(TownshipColumn.EXECUTED), List.of("ED7D31"), false)));
	}

	/** Values over the bars can be read only of a few. */
	private boolean few() {
		return this.townships.lines().size() <= 12;
	}

	private List<String> names() {
		return this.townships.lines().stream().map((it) -> DetailSheet.township(it.township())).toList();
	}

	private List<Amounts> amounts() {
		return this.townships.lines().stream().map(TownshipLine::tally).map(Tally::amounts).toList();
	}

	/** The figures of a line of the overview, behind its label. */
	private String across(int row, int cells) {
		return this.paper.across(row, 1, cells);
	}

}
