package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.district.ComparedLine;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.project.Money;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.report.district.table.LongTable;
import town.appraisal.stage.report.district.table.SummaryBook;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableColumns;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The sheet 同比: townships, then projects, beside the year before. A sum takes in every
 * counted project of its year, also one that did not go on.
 */
public final class ComparedSheet {

	/** Name of the sheet. */
	public static final String NAME = "同比";

	private final LongTable<TwoYears> table;

	private final District now;

	/** Begins the sheet. */
	public ComparedSheet(SummaryBook summary) {
		this.now = summary.district();
		this.table = new LongTable<>(summary, NAME, note(summary.form(), this.now.year()), columns());
	}

	/** Writes the district, its townships and their projects. */
	public void write(District before) {
		Map<String, Tally> last = new HashMap<>();
		before.townships().forEach((it) -> last.put(it.township(), it.tally()));
		sum("全区", this.now.total(), Optional.of(before.total()));
		List<TownshipLine> townships = this.now.townships();
		townships.forEach((it) -> sum(ProjectColumns.township(it.township()), it.tally(),
				Optional.ofNullable(last.remove(it.township()))));
		this.now.compared(this::project);
		this.table.finish("");
	}

	private void sum(String name, Tally now, Optional<Tally> before) {
		this.table
			.line(new TwoYears(
					List.of(Entry.words(name, Look.SUM_LABEL), Entry.words("合计", Look.SUM_LABEL),
							Entry.words(before.map(Tally::counted).orElse(0) + " 个项目 → " + now.counted() + " 个项目",
									Look.SUM_LABEL)),
					this.table.next(), year(now), before.map(ComparedSheet::year), true));
	}

	private void project(ComparedLine line) {
		this.table
			.line(new TwoYears(List.of(Entry.words(ProjectColumns.township(line.project().township()), Look.CENTERED),
					Entry.words(line.project().code(), Look.CENTERED), Entry.words(line.project().name(), Look.TEXT)),
					this.table.next(), line.now(), line.before(), false));
	}

	private static ComparedLine.Year year(Tally tally) {
		return new ComparedLine.Year(tally.amounts(), tally.meanScore(), Optional.empty());
	}

	private static Optional<BigDecimal> annual(ComparedLine.Year year) {
		return Optional.of(year.amounts().annual().wan());
	}

	private static String note(Form form, int year) {
		return (year - 1) + " 年度与 " + year + " 年度比较；" + form.label(Role.ANNUAL) + "单位万元，" + form.label(Role.RATE)
				+ "增减为百分点；合计行计入该年度全部计入汇总的项目。";
	}

	private static TableColumns<TwoYears> columns() {
		return TableColumns.<TwoYears>none()
			.and(SummaryColumn.TOWNSHIP, 14, (it) -> it.names().get(0))
			.and(SummaryColumn.CODE, 16, (it) -> it.names().get(1))
			.and(SummaryColumn.NAME, 34, (it) -> it.names().get(2))
			.and(SummaryColumn.ANNUAL_BEFORE, 15, (it) -> it.was(ComparedSheet::annual, Look.WAN))
			.and(SummaryColumn.ANNUAL_NOW, 15, (it) -> it.is(ComparedSheet::annual, Look.WAN))
			.and(SummaryColumn.CHANGE, 15, (it) -> it.change(3, ComparedSheet::annual, Money.SCALE, Look.WAN))
			.and(SummaryColumn.RATE_BEFORE, 11, (it) -> it.was((year) -> year.amounts().rate(), Look.PERCENT))
			.and(SummaryColumn.RATE_NOW, 11, (it) -> it.is((year) -> year.amounts().rate(), Look.PERCENT))
			.and(SummaryColumn.CHANGE, 11, (it) -> it.change(6, (year) -> year.amounts().rate(), 4, Look.PERCENT))
			.and(SummaryColumn.SCORE_BEFORE, 10, (it) -> it.was(ComparedLine.Year::score, Look.POINTS))
			.and(SummaryColumn.SCORE_NOW, 10, (it) -> it.is(ComparedLine.Year::score, Look.POINTS))
			.and(SummaryColumn.CHANGE, 10, (it) -> it.change(9, ComparedLine.Year::score, 2, Look.POINTS))
			.and(SummaryColumn.GRADE_BEFORE, 9, (it) -> it.grade(it.before()))
			.and(SummaryColumn.GRADE_NOW, 9, (it) -> it.grade(Optional.of(it.now())));
	}

}
