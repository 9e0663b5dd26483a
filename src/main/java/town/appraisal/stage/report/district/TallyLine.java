package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.project.Money;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;

/**
 * The figures of one township, or of all, as live formulas over the detail sheet.
 *
 * @param details the detail sheet
 * @param where what selects its lines
 * @param sum whether it is the line of sums
 */
record TallyLine(Details details, List<Condition> where, boolean sum) {

	List<Entry> entries(Entry name, TownshipLine line, int row) {
		Tally tally = line.tally();
		List<Entry> entries = new ArrayList<>();
		entries.add(name);
		entries.add(count(line.registered(), Condition.is(DetailColumn.REGISTERED, Condition.YES)));
		for (Status status : List.of(Status.ACCEPTED, Status.PENDING, Status.RETURNED, Status.UNREADABLE,
				Status.MISSING, Status.NOTHING_TO_REPORT)) {
			entries.add(status(tally, status));
		}
		entries.add(money(DetailColumn.INITIAL, tally.amounts().initial()));
		entries.add(money(DetailColumn.ANNUAL, tally.amounts().annual()));
		entries.add(money(DetailColumn.EXECUTED, tally.amounts().executed()));
		entries.add(Sums.rate(cell(row, TownshipColumn.EXECUTED), cell(row, TownshipColumn.ANNUAL),
				tally.amounts().rate(), look(Look.PERCENT)));
		entries.add(mean(tally));
		for (Grade grade : Grade.values()) {
			entries.add(grade(tally, grade));
		}
		return entries;
	}

	Entry status(Tally tally, Status status) {
		return count(tally.count(status), Condition.is(DetailColumn.STATUS, status.label()));
	}

	Entry grade(Tally tally, Grade grade) {
		return count(tally.count(grade), Condition.COUNTED, Condition.is(DetailColumn.GRADE, grade.label()));
	}

	Entry money(DetailColumn column, Money money) {
		return Entry.live(this.details.lines().sum(column, with(Condition.COUNTED)), money.wan(), look(Look.WAN));
	}

	/** The mean over what counts; nothing to divide by gives a dash. */
	Entry mean(Tally tally) {
		String counted = this.details.lines().howMany(with(Condition.COUNTED));
		return Sums.orDash(counted + "=0", "ROUND("
				+ this.details.lines().sum(DetailColumn.REVIEWED, with(Condition.COUNTED)) + "/" + counted + ",2)",
				tally.meanScore(), look(Look.POINTS));
	}

	private Entry count(int count, Condition... conditions) {
		return Entry.live(this.details.lines().howMany(with(conditions)), BigDecimal.valueOf(count), look(Look.COUNT));
	}

	private Condition[] with(Condition... more) {
		List<Condition> all = new ArrayList<>(this.where);
		all.addAll(List.of(more));
		return all.toArray(Condition[]::new);
	}

	private Look look(Look look) {
		return this.sum ? look.summed() : look;
	}

	private static String cell(int row, TownshipColumn column) {
		return CellAddress.a1(row, column.ordinal());
	}

}
