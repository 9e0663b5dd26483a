package town.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.Rate;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.form.Field;
import town.appraisal.form.SelfEvaluation;

/**
 * Builds a submission cell by cell as typed, each cell where the template has it: funds
 * from line 8, indicators from line 15. Cells of a line are separated by {@code |}.
 */
public final class SubmissionBuilder {

	private static final int FUNDS = 8;

	private static final int INDICATORS = 15;

	private final List<String> funds = new ArrayList<>();

	private final List<String> indicators = new ArrayList<>();

	private String[] identity = {};

	private String total = "100||";

	private List<Place> fundsInYuan = List.of();

	private List<Place> missingSheets = List.of();

	/** Code, name, township, department, unit and year. */
	public SubmissionBuilder identity(String cells) {
		this.identity = cells.split("\\|", -1);
		return this;
	}

	/** A funds line: three amounts, then weight, rate and score; the total line first. */
	public SubmissionBuilder funds(String cells) {
		this.funds.add(cells);
		return this;
	}

	/** An indicator: three levels, target, actual, weight, score and reason. */
	public SubmissionBuilder row(String cells) {
		this.indicators.add(cells);
		return this;
	}

	/** Replaces the first line of the funds table. */
	public SubmissionBuilder totalFunds(String cells) {
		this.funds.set(0, cells);
		return this;
	}

	/** Replaces an indicator, counted from 0. */
	public SubmissionBuilder row(int index, String cells) {
		this.indicators.set(index, cells);
		return this;
	}

	/** Weight, score and grade of the last line. */
	public SubmissionBuilder total(String cells) {
		this.total = cells;
		return this;
	}

	/** The label of the funds block says 元. */
	public SubmissionBuilder statedInYuan() {
		this.fundsInYuan = List.of(place("A7", SelfEvaluation.FUNDS));
		return this;
	}

	public SubmissionBuilder without(String sheet) {
		this.missingSheets = List.of(new Place(sheet, "", ""));
		return this;
	}

	public Submission build() {
		List<FundRow> sources = new ArrayList<>();
		for (int i = 1; i < this.funds.size(); i++) {
			sources.add(fundRow(i));
		}
		List<IndicatorRow> rows = new ArrayList<>();
		for (int i = 0; i < this.indicators.size(); i++) {
			rows.add(indicatorRow(i));
		}
		Place table = place("A14", SelfEvaluation.LEVEL1);
		Goals goals = new Goals(text("预期目标已填写", "B13", SelfEvaluation.GOAL_EXPECTED),
				text("实际完成情况已填写", "G13", SelfEvaluation.GOAL_ACTUAL));
		return new Submission(Optional.empty(), identity(), new Funds(fundRow(0), sources), goals, rows, total(),
				new Narrative(Map.of()),
				new FormFacts(this.missingSheets, List.of(), List.of(), table, this.fundsInYuan));
	}

	private Identity identity() {
		return new Identity(text(this.identity[0], "C4", SelfEvaluation.CODE),
				text(this.identity[1], "C3", SelfEvaluation.NAME),
				text(this.identity[2], "I4", SelfEvaluation.TOWNSHIP),
				text(this.identity[3], "C5", SelfEvaluation.DEPARTMENT),
				text(this.identity[4], "I5", SelfEvaluation.UNIT),
				read(this.identity[5], "E2", SelfEvaluation.YEAR, Integer::valueOf));
	}

	private FundRow fundRow(int index) {
		String[] cells = (this.funds.get(index) + "||||||").split("\\|", -1);
		int line = FUNDS + index;
		return new FundRow(FundSource.values()[index], money(cells[0], "D" + line, SelfEvaluation.INITIAL),
				money(cells[1], "E" + line, SelfEvaluation.ANNUAL),
				money(cells[2], "H" + line, SelfEvaluation.EXECUTED),
				points(cells[3], "I" + line, SelfEvaluation.FUND_WEIGHT), rate(cells[4], "J" + line),
				points(cells[5], "K" + line, SelfEvaluation.FUND_SCORE));
	}

	private IndicatorRow indicatorRow(int index) {
		String[] cells = (this.indicators.get(index) + "||||||||").split("\\|", -1);
		int line = INDICATORS + index;
		return new IndicatorRow(text(cells[0], "B" + line, SelfEvaluation.LEVEL1),
				text(cells[1], "C" + line, SelfEvaluation.LEVEL2), text(cells[2], "D" + line, SelfEvaluation.LEVEL3),
				measure(cells[3], "F" + line, SelfEvaluation.TARGET),
				measure(cells[4], "H" + line, SelfEvaluation.ACTUAL),
				points(cells[5], "I" + line, SelfEvaluation.WEIGHT), points(cells[6], "J" + line, SelfEvaluation.SCORE),
				text(cells[7], "K" + line, SelfEvaluation.REASON));
	}

	private Total total() {
		String[] cells = this.total.split("\\|", -1);
		String line = String.valueOf(INDICATORS + this.indicators.size());
		return new Total(points(cells[0], "I" + line, SelfEvaluation.TOTAL_WEIGHT),
				points(cells[1], "J" + line, SelfEvaluation.TOTAL_SCORE),
				text(cells[2], "K" + line, SelfEvaluation.GRADE));
	}

	private static Answer<Money> money(String typed, String cell, Field field) {
		if (typed.matches("-?\\d+\\.\\d{7,}")) {
			return new Unreadable<>(Trouble.FINER_THAN_FEN, typed, place(cell, field));
		}
		return read(typed, cell, field, (it) -> Money.ofWan(it.replaceAll("万元?", "")));
	}

	private static Answer<BigDecimal> points(String typed, String cell, Field field) {
		return read(typed, cell, field, (it) -> new BigDecimal(it.replace("分", "")));
	}

	private static Answer<Rate> rate(String typed, String cell) {
		return read(typed, cell, SelfEvaluation.RATE, (it) -> new Rate(it.endsWith("%")
				? new BigDecimal(it.substring(0, it.length() - 1)).movePointLeft(2) : new BigDecimal(it)));
	}

	private static Answer<Measure> measure(String typed, String cell, Field field) {
		return read(typed, cell, field, TypedMeasure::of);
	}

	private static Answer<String> text(String typed, String cell, Field field) {
		return read(typed, cell, field, Function.identity());
	}

	private static <T> Answer<T> read(String typed, String cell, Field field, Function<String, T> reading) {
		if (typed.isEmpty() || typed.equals("—")) {
			return new Blank<>(typed, place(cell, field));
		}
		if (typed.startsWith("#")) {
			return new Unreadable<>(Trouble.ERROR_VALUE, typed, place(cell, field));
		}
		try {
			return new Given<>(reading.apply(typed), typed, place(cell, field));
		}
		catch (NumberFormatException ex) {
			return new Unreadable<>(Trouble.NOT_A_NUMBER, typed, place(cell, field));
		}
	}

	private static Place place(String cell, Field field) {
		return new Place(SelfEvaluation.SHEET, cell, field.label());
	}

}
