package town.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.domain.submission.Goals;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Total;
import town.appraisal.form.Role;

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

	private Optional<Stamp> stamp = Optional.empty();

	private List<Place> fundsInYuan = List.of();

	private List<Place> missingSheets = List.of();

	private List<Place> furtherForms = List.of();

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

	/** Replaces the line of a source, counted from 0. */
	public SubmissionBuilder source(int index, String cells) {
		this.funds.set(index + 1, cells);
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
		this.fundsInYuan = List.of(TypedCell.place("A7", Role.FUNDS));
		return this;
	}

	public SubmissionBuilder without(String sheet) {
		this.missingSheets = List.of(new Place(sheet, "", ""));
		return this;
	}

	/** A further sheet looks like a copy of the form. */
	public SubmissionBuilder beside(String sheet) {
		this.furtherForms = List.of(new Place(sheet, "A1", sheet));
		return this;
	}

	/** The workbook was issued from our template. */
	public SubmissionBuilder issued() {
		this.stamp = Optional.of(new Stamp("自评表", "1", "2024", "XC-2024-007", "小村乡", "10号", ""));
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
		Place table = TypedCell.place("A14", Role.LEVEL1);
		Goals goals = new Goals(TypedCell.text("年内完成表中列出的各项指标", "B13", Role.GOAL_EXPECTED),
				TypedCell.text("表中列出的各项指标均已完成", "G13", Role.GOAL_ACTUAL));
		return new Submission(this.stamp, identity(), new Funds(fundRow(0), sources), goals, rows, total(),
				new Narrative(Map.of()),
				new FormFacts(this.missingSheets, List.of(), List.of(), table, this.fundsInYuan)
					.withFurther(this.furtherForms));
	}

	private Identity identity() {
		return new Identity(TypedCell.text(this.identity[0], "C4", Role.CODE),
				TypedCell.text(this.identity[1], "C3", Role.NAME),
				TypedCell.text(this.identity[2], "I4", Role.TOWNSHIP),
				TypedCell.text(this.identity[3], "C5", Role.DEPARTMENT),
				TypedCell.text(this.identity[4], "I5", Role.UNIT),
				TypedCell.read(this.identity[5], "E2", Role.YEAR, Integer::valueOf));
	}

	private FundRow fundRow(int index) {
		String[] cells = (this.funds.get(index) + "||||||").split("\\|", -1);
		int line = FUNDS + index;
		FundSource source = FundSource.values()[index];
		return new FundRow(source, TypedCell.money(cells[0], "D" + line, source, Role.INITIAL),
				TypedCell.money(cells[1], "E" + line, source, Role.ANNUAL),
				TypedCell.money(cells[2], "H" + line, source, Role.EXECUTED),
				TypedCell.points(cells[3], "I" + line, Role.FUND_WEIGHT), TypedCell.rate(cells[4], "J" + line),
				TypedCell.points(cells[5], "K" + line, Role.FUND_SCORE));
	}

	private IndicatorRow indicatorRow(int index) {
		String[] cells = (this.indicators.get(index) + "||||||||").split("\\|", -1);
		int line = INDICATORS + index;
		return new IndicatorRow(TypedCell.text(cells[0], "B" + line, Role.LEVEL1),
				TypedCell.text(cells[1], "C" + line, Role.LEVEL2), TypedCell.text(cells[2], "D" + line, Role.LEVEL3),
				TypedCell.measure(cells[3], "F" + line, Role.TARGET),
				TypedCell.measure(cells[4], "H" + line, Role.ACTUAL),
				TypedCell.points(cells[5], "I" + line, Role.WEIGHT), TypedCell.points(cells[6], "J" + line, Role.SCORE),
				TypedCell.text(cells[7], "K" + line, Role.REASON));
	}

	private Total total() {
		String[] cells = this.total.split("\\|", -1);
		String line = String.valueOf(INDICATORS + this.indicators.size());
		return new Total(TypedCell.points(cells[0], "I" + line, Role.TOTAL_WEIGHT),
				TypedCell.points(cells[1], "J" + line, Role.TOTAL_SCORE),
				TypedCell.text(cells[2], "K" + line, Role.GRADE));
	}

}
