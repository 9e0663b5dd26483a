package town.appraisal.stage.read;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.domain.submission.Unreadable;
import town.appraisal.stage.read.cell.MeasureUnit;

/** Joins a target given in three cells: 指标性质, 年度指标值, 度量单位. */
final class TargetReader {

	private final Answer<Operator> nature;

	private final Answer<Measure> target;

	private final Answer<String> unit;

	TargetReader(Answer<Operator> nature, Answer<Measure> target, Answer<String> unit) {
		this.nature = nature;
		this.target = target;
		this.unit = unit;
	}

	Answer<Measure> join() {
		if (this.target instanceof Given<Measure> given) {
			Measure measure = given.content();
			if (this.nature.isUnreadable()) {
				return new Unreadable<>(Trouble.AMBIGUOUS, this.nature.asFilled(), this.nature.place());
			}
			return contradicts(measure) ? new Unreadable<>(Trouble.AMBIGUOUS, asFilled(), given.place())
					: new Given<>(joined(measure), asFilled(), given.place());
		}
		return this.target;
	}

	/** Operator or unit stated twice, and not alike. */
	private boolean contradicts(Measure measure) {
		boolean operators = measure.operator().isPresent() && this.nature.isGiven()
				&& !this.nature.value().equals(measure.operator());
		boolean units = !measure.unit().isEmpty() && unit().filter((it) -> !it.equals(measure.unit())).isPresent();
		return operators || units;
	}

	private Measure joined(Measure measure) {
		Optional<Operator> operator = measure.operator().or(this.nature::value);
		String sign = operator.map(MeasureUnit::sign).orElse("");
		String bare = measure.text().substring(measure.operator().map((it) -> it.sign().length()).orElse(0));
		if (!measure.isNumeric()) {
			return new Measure(operator, Optional.<BigDecimal>empty(), "", sign + bare);
		}
		String own = measure.unit().isEmpty() ? unit().orElse("") : measure.unit();
		String tail = measure.unit().isEmpty() ? own : "";
		return new Measure(operator, measure.number(), own, sign + bare + tail);
	}

	private Optional<String> unit() {
		return this.unit.value().map(MeasureUnit::canonical);
	}

	private String asFilled() {
		return this.nature.asFilled() + this.target.asFilled() + this.unit.asFilled();
	}

}
