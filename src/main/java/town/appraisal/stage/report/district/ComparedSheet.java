package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.ComparedLine;
import town.appraisal.domain.district.District;
import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.domain.project.Money;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;

/**
 * The sheet 同比: townships, then projects, beside the year before. A sum takes in every
 * counted project of its year, also one that did not go on.
 */
public final class ComparedSheet {

	/** Name of the sheet. */
	public static final String NAME = "同比";

	private static final PageFormat FORMAT = PageFormat.landscape(14, 16, 34, 15, 15, 15, 11, 11, 11, 10, 10, 10, 9, 9);

	private final LongTable table;

	public ComparedSheet(Book book, int rows, int year) {
		String budget = SelfEvaluation.ANNUAL.label();
		String rate = SelfEvaluation.RATE.label();
		this.table = new LongTable(book, rows, NAME, FORMAT,
				(year - 1) + " 年度与 " + year + " 年度比较；" + budget + "单位万元，" + rate + "增减为百分点；合计行计入该年度全部计入汇总的项目。", "乡镇",
				SelfEvaluation.CODE.label(), SelfEvaluation.NAME.label(), "上年" + budget, "本年" + budget, "增减",
				"上年" + rate, "本年" + rate, "增减", "上年得分", "本年得分", "增减", "上年等级", "本年等级");
	}

	/** Writes the district, its townships and their projects. */
	public void write(District now, District before) {
		Map<String, Tally> last = new HashMap<>();
		before.townships().forEach((it) -> last.put(it.township(), it.tally()));
		sum("全区", now.total(), Optional.of(before.total()));
		List<TownshipLine> townships = now.townships();
		townships.forEach((it) -> sum(DetailSheet.township(it.township()), it.tally(),
				Optional.ofNullable(last.remove(it.township()))));
		now.compared(this::project);
		this.table.finish("");
	}

	private void sum(String name, Tally now, Optional<Tally> before) {
		this.table.line(entries(Entry.words(name, Look.SUM_LABEL), Entry.words("合计", Look.SUM_LABEL),
				Entry.words(before.map(Tally::counted).orElse(0) + " 个项目 → " + now.counted() + " 个项目", Look.SUM_LABEL),
				new Pair(year(now), before.map(ComparedSheet::year), true)));
	}

	private void project(ComparedLine line) {
		this.table.line(entries(Entry.words(DetailSheet.township(line.project().township()), Look.CENTERED),
				Entry.words(line.project().code(), Look.CENTERED), Entry.words(line.project().name(), Look.TEXT),
				new Pair(line.now(), line.before(), false)));
	}

	private Entry[] entries(Entry township, Entry code, Entry name, Pair it) {
		int row = this.table.next();
		Optional<BigDecimal> was = it.before.map((year) -> year.amounts().annual().wan());
		Optional<BigDecimal> is = Optional.of(it.now.amounts().annual().wan());
		Optional<BigDecimal> rateWas = it.before.flatMap((year) -> year.amounts().rate());
		Optional<BigDecimal> scoreWas = it.before.flatMap(ComparedLine.Year::score);
		return new Entry[] { township, code, name, it.figure(was, Look.WAN), it.figure(is, Look.WAN),
				it.change(row, 3, was, is, Money.SCALE, Look.WAN), it.figure(rateWas, Look.PERCENT),
				it.figure(it.now.amounts().rate(), Look.PERCENT),
				it.change(row, 6, rateWas, it.now.amounts().rate(), 4, Look.PERCENT), it.figure(scoreWas, Look.POINTS),
				it.figure(it.now.score(), Look.POINTS), it.change(row, 9, scoreWas, it.now.score(), 2, Look.POINTS),
				it.grade(it.before.flatMap(ComparedLine.Year::grade)), it.grade(it.now.grade()) };
	}

	private static ComparedLine.Year year(Tally tally) {
		Amounts amounts = tally.amounts();
		return new ComparedLine.Year(amounts, tally.meanScore(), Optional.empty());
	}

	/**
	 * Two years of one line.
	 *
	 * @param sum whether it is a line of sums
	 */
	private record Pair(ComparedLine.Year now, Optional<ComparedLine.Year> before, boolean sum) {

		Entry figure(Optional<BigDecimal> value, Look look) {
			return Entry.figure(value, look(look));
		}

		/** The second of two cells less the first, live; a dash where one is missing. */
		Entry change(int row, int column, Optional<BigDecimal> was, Optional<BigDecimal> is, int scale, Look look) {
			return (was.isEmpty() || is.isEmpty()) ? figure(Optional.empty(), look) : Entry.live(
					"ROUND(" + CellAddress.a1(row, column + 1) + "-" + CellAddress.a1(row, column) + "," + scale + ")",
					is.get().subtract(was.get()), look(look));
		}

		Entry grade(Optional<Grade> grade) {
			return Entry.words(grade.map(Grade::label).orElse(Entry.NONE), this.sum ? Look.SUM_LABEL : Look.CENTERED);
		}

		private Look look(Look look) {
			return this.sum ? look.summed() : look;
		}

	}

}
