package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;

/**
 * An indicator with its full score and the score given, both numbers.
 *
 * @param row the line of the form
 * @param weight full score, positive
 * @param score score given
 */
public record ScoredRow(IndicatorRow row, BigDecimal weight, BigDecimal score) {

	/**
	 * Puts a question to every line that has both numbers; a line that cannot be read is
	 * named as not checked.
	 */
	public static Stream<? extends Remark> each(CaseFile file, Rule rule,
			BiFunction<CaseFile, ScoredRow, Optional<Finding>> question) {
		return file.rows()
			.stream()
			.flatMap((row) -> Needs.of(row.weight(), row.score())
				.then(rule, () -> of(row).flatMap((it) -> question.apply(file, it)).stream()));
	}

	/** The same for a question about target and result. */
	public static Stream<? extends Remark> eachMeasured(CaseFile file, Rule rule,
			BiFunction<CaseFile, ScoredRow, Optional<Finding>> question) {
		return file.rows()
			.stream()
			.flatMap((row) -> Needs.of(row.weight(), row.score(), row.target(), row.actual())
				.then(rule, () -> of(row).flatMap((it) -> question.apply(file, it)).stream()));
	}

	/** What the numbers are worth by the official rules, where the target was missed. */
	public Optional<BigDecimal> missed(CaseFile file) {
		return Attainment.of(this.row)
			.filter((it) -> !it.isMet())
			.map((it) -> it.score(this.weight, file.policy().reverse()));
	}

	public boolean isFull() {
		return this.score.compareTo(this.weight) == 0;
	}

	public boolean isBelowWeight() {
		return this.score.compareTo(this.weight) < 0;
	}

	/** What messages say of the line. */
	public Map<String, String> values() {
		return Map.of("name", this.row.name(), "weight", Numerals.plain(this.weight), "target",
				this.row.target().value().map(Measure::text).orElse(""), "actual",
				this.row.actual().value().map(Measure::text).orElse(""));
	}

	private static Optional<ScoredRow> of(IndicatorRow row) {
		return row.weight()
			.value()
			.filter((it) -> it.signum() > 0)
			.flatMap((weight) -> row.score().value().map((score) -> new ScoredRow(row, weight, score)));
	}

}
