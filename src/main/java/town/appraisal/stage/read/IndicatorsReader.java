package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.form.LabelText;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.CellParser;
import town.appraisal.stage.read.cell.LevelParser;
import town.appraisal.stage.read.cell.MeasureParser;
import town.appraisal.stage.read.cell.OperatorParser;
import town.appraisal.stage.read.cell.PointsParser;
import town.appraisal.stage.read.place.IndicatorTable;
import town.appraisal.stage.read.sheet.Spot;

/** Reads the lines of the indicator table. */
final class IndicatorsReader {

	private static final PointsParser POINTS = new PointsParser();

	private static final OperatorParser OPERATORS = new OperatorParser();

	private final Questionnaire form;

	private final IndicatorTable table;

	private final LevelParser levels;

	private final MeasureParser measures;

	IndicatorsReader(Questionnaire form, IndicatorTable table) {
		this.form = form;
		this.table = table;
		this.levels = new LevelParser(form.date1904());
		this.measures = new MeasureParser(form.date1904());
	}

	List<IndicatorRow> read() {
		List<IndicatorRow> rows = new ArrayList<>();
		LevelCarry carry = new LevelCarry(nothing(Role.LEVEL1), nothing(Role.LEVEL2));
		lines().forEach((row) -> {
			carry.next(own(row, Role.LEVEL1, this.levels), own(row, Role.LEVEL2, this.levels));
			rows.add(row(row, carry));
		});
		return rows;
	}

	/** The filled lines; a head printed again on the next page is none. */
	private IntStream lines() {
		return IntStream.rangeClosed(this.table.firstRow(), this.table.lastRow())
			.filter(this.table::isFilled)
			.filter((row) -> this.table.spot(row, Role.LEVEL1)
				.filter((it) -> it.label().equals(LabelText.bare(label(Role.LEVEL1))))
				.isEmpty());
	}

	private IndicatorRow row(int row, LevelCarry carry) {
		Answer<String> reason = shared(row, Role.REASON);
		return new IndicatorRow(carry.level1(), carry.level2(), own(row, Role.LEVEL3, this.form.names()), target(row),
				own(row, Role.ACTUAL, this.measures), own(row, Role.WEIGHT, POINTS), own(row, Role.SCORE, POINTS),
				reason, evidence(row, reason));
	}

	private Answer<String> evidence(int row, Answer<String> reason) {
		return this.table.has(Role.EVIDENCE) ? shared(row, Role.EVIDENCE) : new Blank<>("", reason.place());
	}

	private Answer<Measure> target(int row) {
		if (!this.table.has(Role.NATURE) && !this.table.has(Role.MEASURE_UNIT)) {
			return own(row, Role.TARGET, this.measures);
		}
		Answer<Operator> nature = own(row, Role.NATURE, OPERATORS);
		Answer<Measure> target = own(row, Role.TARGET, this.measures);
		return new TargetReader(nature, target, own(row, Role.MEASURE_UNIT, this.form.names())).join();
	}

	/** A cell merged over several lines belongs to the first of them. */
	private <T> Answer<T> own(int row, Role field, CellParser<T> parser) {
		Spot spot = spot(row, field);
		return (spot.row() == row && this.table.has(field)) ? this.form.transcript().read(spot, label(field), parser)
				: this.form.blank(spot, label(field));
	}

	/** A reason merged over several lines explains them all. */
	private Answer<String> shared(int row, Role field) {
		return this.table.has(field)
				? this.form.transcript().read(spot(row, field), label(field), this.form.longTexts())
				: this.form.blank(spot(row, field), label(field));
	}

	/** What the table does not ask is blank at the indicator's name. */
	private Spot spot(int row, Role field) {
		return this.table.spot(row, field)
			.or(() -> this.table.spot(row, Role.LEVEL3))
			.orElseGet(() -> this.table.sheet().spot(row, 0));
	}

	private String label(Role role) {
		return this.form.form().label(role);
	}

	private Answer<String> nothing(Role field) {
		return this.form.blank(spot(this.table.headRow(), field), label(field));
	}

}
