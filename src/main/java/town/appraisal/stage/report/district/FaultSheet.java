package town.appraisal.stage.report.district;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import town.appraisal.domain.district.FaultLine;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.form.Column;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;
import town.appraisal.workbook.draw.StatusLook;

/** The sheet 共性问题: how often each rule was broken, township by township. */
public final class FaultSheet {

	/** Name of the sheet. */
	public static final String NAME = "共性问题";

	private static final List<Integer> WIDTHS = List.of(8, 9, 50, 10, 9, 44);

	/** Column of the number of findings. */
	private static final int TOTAL = 4;

	private static final int TOWNSHIP_WIDTH = 7;

	/** Townships named where a rule was broken most often. */
	private static final int NAMED = 3;

	private final Paper paper;

	private final List<TownshipLine> townships;

	private final UnaryOperator<String> titles;

	/**
	 * Creates the sheet.
	 * @param townships the townships in the order of the columns
	 * @param titles the sentence a rule protects, by its id
	 */
	public FaultSheet(Book book, List<TownshipLine> townships, UnaryOperator<String> titles) {
		this.paper = book.paper(NAME, format(townships.size()));
		this.townships = List.copyOf(townships);
		this.titles = titles;
	}

	/** Writes a line for every rule and tells where the numbers of findings stand. */
	public String write(List<FaultLine> faults) {
		this.paper.wide("各规则在各乡镇出现的条数；按级别、涉及项目数排列。", Look.NOTE);
		List<String> heads = new ArrayList<>(List.of("规则", "级别", "要求", "涉及项目", "条数", "最集中的乡镇"));
		this.townships.forEach((it) -> heads.add(DetailSheet.township(it.township())));
		int head = this.paper.head(heads.toArray(String[]::new));
		faults.forEach(this::line);
		if (faults.isEmpty()) {
			this.paper.wide("（没有问题）", Look.TEXT);
		}
		else {
			this.paper.filter(head, this.paper.next() - 1);
		}
		return this.paper.range(TOTAL, head + 1, Math.max(head + 1, this.paper.next() - 1));
	}

	private void line(FaultLine fault) {
		int row = this.paper.next();
		List<Entry> entries = new ArrayList<>();
		entries.add(Entry.words(fault.rule(), Look.CENTERED));
		entries.add(Entry.words(fault.level().label(), StatusLook.of(fault.level())));
		entries.add(Entry.words(this.titles.apply(fault.rule()), Look.TEXT));
		entries.add(Entry.count(fault.projects()));
		entries.add(Entry.live("SUM(" + this.paper.across(row, WIDTHS.size(), Math.max(1, this.townships.size())) + ")",
				BigDecimal.valueOf(fault.findings()), Look.COUNT));
		entries.add(Entry.words(worst(fault), Look.TEXT));
		this.townships.forEach((it) -> entries.add(times(fault.byTownship().getOrDefault(it.township(), 0))));
		this.paper.line(entries.toArray(Entry[]::new));
	}

	private String worst(FaultLine fault) {
		return this.townships.stream()
			.map(TownshipLine::township)
			.filter(fault.byTownship()::containsKey)
			.sorted(Comparator.comparing((String it) -> fault.byTownship().getOrDefault(it, 0)).reversed())
			.limit(NAMED)
			.map((it) -> DetailSheet.township(it) + " " + fault.byTownship().get(it))
			.collect(Collectors.joining("，"));
	}

	/** Nothing is printed for none: what is there stands out. */
	private static Entry times(int times) {
		return (times == 0) ? Entry.words("", Look.CENTERED) : Entry.count(times);
	}

	/** The townships one by one are for the screen: on paper they would be too small. */
	private static PageFormat format(int townships) {
		List<Integer> widths = new ArrayList<>(WIDTHS);
		widths.addAll(Collections.nCopies(townships, TOWNSHIP_WIDTH));
		return PageFormat.landscape(widths.toArray(Integer[]::new)).printedTo(WIDTHS.size() - 1);
	}

}
