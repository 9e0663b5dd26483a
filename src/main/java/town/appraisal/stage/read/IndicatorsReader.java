package town.appraisal.stage.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.form.SelfEvaluation;

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
		LevelCarry carry = new LevelCarry(nothing(SelfEvaluation.LEVEL1), nothing(SelfEvaluation.LEVEL2));
		lines().forEach((row) -> {
			carry.next(own(row, SelfEvaluation.LEVEL1, this.levels), own(row, SelfEvaluation.LEVEL2, this.levels));
			rows.add(row(row, carry));
		});
		return rows;
	}

	/** The filled lines; a head printed again on the next page is none. */
	private IntStream lines() {
		return IntStream.rangeClosed(this.table.firstRow(), this.table.lastRow())
			.filter(this.table::isFilled)
			.filter((row) -> this.table.spot(row, SelfEvaluation.LEVEL1)
				.filter((it) -> it.label().equals(LabelText.bare(SelfEvaluation.LEVEL1.label())))
				.isEmpty());
	}

	private IndicatorRow row(int row, LevelCarry carry) {
		return new IndicatorRow(carry.level1(), carry.level2(), own(row, SelfEvaluation.LEVEL3, this.form.names()),
				target(row), own(row, SelfEvaluation.ACTUAL, this.measures), own(row, SelfEvaluation.WEIGHT, POINTS),
				own(row, SelfEvaluation.SCORE, POINTS), shared(row, SelfEvaluation.REASON));
	}

	private Answer<Measure> target(int row) {
		if (!this.table.has(SelfEvaluation.NATURE) && !this.table.has(SelfEvaluation.MEASURE_UNIT)) {
			return own(row, SelfEvaluation.TARGET, this.measures);
		}
		Answer<Operator> nature = own(row, SelfEvaluation.NATURE, OPERATORS);
		Answer<Measure> target = own(row, SelfEvaluation.TARGET, this.measures);
		return new TargetReader(nature, target, own(row, SelfEvaluation.MEASURE_UNIT, this.form.names())).join();
	}

	/** A cell merged over several lines belongs to the first of them. */
	private <T> Answer<T> own(int row, Field field, CellParser<T> parser) {
		Spot spot = spot(row, field);
		return (spot.row() == row && this.table.has(field)) ? this.form.transcript().read(spot, field.label(), parser)
				: this.form.blank(spot, field.label());
	}

	/** A reason merged over several lines explains them all. */
	private Answer<String> shared(int row, Field field) {
		return this.table.has(field)
				? this.form.transcript().read(spot(row, field), field.label(), this.form.longTexts())
				: this.form.blank(spot(row, field), field.label());
	}

	/** What the table does not ask is blank at the indicator's name. */
	private Spot spot(int row, Field field) {
		return this.table.spot(row, field)
			.or(() -> this.table.spot(row, SelfEvaluation.LEVEL3))
			.orElseGet(() -> this.table.sheet().spot(row, 0));
	}

	private Answer<String> nothing(Field field) {
		return this.form.blank(spot(this.table.headRow(), field), field.label());
	}

}
