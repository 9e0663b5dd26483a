package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Needs;

/** What each level-1 class weighs together, as the lines of the form say. */
final class ClassWeights {

	private ClassWeights() {
	}

	/** The lines that take part in the scoring. */
	static List<IndicatorRow> rows(CaseFile file) {
		return file.rows().stream().filter(JudgedRow::isJudged).toList();
	}

	/** The lines of one class. */
	static List<IndicatorRow> rows(CaseFile file, IndicatorLevel1 level1) {
		return rows(file).stream().filter((it) -> it.class1().equals(Optional.of(level1))).toList();
	}

	/**
	 * What a line weighs; where the form gives no weights its score says how much at
	 * least.
	 */
	static Answer<BigDecimal> atLeast(IndicatorRow row) {
		return row.weight().isBlank() ? row.score() : row.weight();
	}

	static BigDecimal sum(List<IndicatorRow> rows) {
		return rows.stream().map((it) -> it.weight().or(BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** The cells of the weights, and that none of them was left blank. */
	static Stream<? extends Remark> whenGiven(List<IndicatorRow> rows, Rule rule,
			Supplier<Stream<? extends Remark>> judgement) {
		Optional<IndicatorRow> open = rows.stream().filter((it) -> it.weight().isBlank()).findFirst();
		return open.isPresent() ? Stream.of(rule.notChecked("“" + open.get().name() + "”没有分值（W03）"))
				: Needs.of().and(rows.stream().map(IndicatorRow::weight)).then(rule, judgement);
	}

}
