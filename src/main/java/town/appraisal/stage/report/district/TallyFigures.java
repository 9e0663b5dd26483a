package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.project.Money;
import town.appraisal.stage.report.district.table.Condition;
import town.appraisal.stage.report.district.table.LiveFigures;
import town.appraisal.stage.report.district.table.SummaryColumn;
import town.appraisal.stage.report.district.table.TableLines;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The figures of one township, or of all, as live formulas over the detail sheet.
 *
 * @param lines the lines of the detail sheet
 * @param where what selects its lines
 * @param tally what the formulas come to
 * @param sum whether it is the line of sums
 */
record TallyFigures(TableLines lines, List<Condition> where, Tally tally, boolean sum) {

	Entry registered(int projects) {
		return count(projects, Condition.is(SummaryColumn.IN_REGISTER, Condition.YES));
	}

	Entry status(Status status) {
		return count(this.tally.count(status), Condition.is(SummaryColumn.STATUS, status.label()));
	}

	Entry grade(Grade grade) {
		return count(this.tally.count(grade), Condition.COUNTED, Condition.is(SummaryColumn.GRADE, grade.label()));
	}

	/** The projects that count. */
	Entry counted() {
		return count(this.tally.counted(), Condition.COUNTED);
	}

	Entry initial() {
		return money(SummaryColumn.INITIAL, this.tally.amounts().initial());
	}

	Entry annual() {
		return money(SummaryColumn.ANNUAL, this.tally.amounts().annual());
	}

	Entry executed() {
		return money(SummaryColumn.EXECUTED, this.tally.amounts().executed());
	}

	/** The rate of two cells of the same line. */
	Entry rate(String executed, String annual) {
		return LiveFigures.rate(executed, annual, this.tally.amounts().rate(), look(Look.PERCENT));
	}

	/** The mean over what counts; nothing to divide by gives a dash. */
	Entry mean() {
		String counted = this.lines.howMany(with(Condition.COUNTED));
		return LiveFigures.orDash(counted + "=0",
				"ROUND(" + this.lines.sum(SummaryColumn.REVIEWED, with(Condition.COUNTED)) + "/" + counted + ",2)",
				this.tally.meanScore(), look(Look.POINTS));
	}

	private Entry money(SummaryColumn column, Money money) {
		return Entry.live(this.lines.sum(column, with(Condition.COUNTED)), money.wan(), look(Look.WAN));
	}

	private Entry count(int count, Condition... conditions) {
		return Entry.live(this.lines.howMany(with(conditions)), BigDecimal.valueOf(count), look(Look.COUNT));
	}

	private Condition[] with(Condition... more) {
		List<Condition> all = new ArrayList<>(this.where);
		all.addAll(List.of(more));
		return all.toArray(Condition[]::new);
	}

	private Look look(Look look) {
		return this.sum ? look.summed() : look;
	}

}
