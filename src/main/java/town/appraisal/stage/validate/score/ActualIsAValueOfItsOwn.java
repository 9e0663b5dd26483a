package town.appraisal.stage.validate.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/**
 * What was reached is a value of its own; one that repeats the target with its sign says
 * nothing.
 */
final class ActualIsAValueOfItsOwn implements Check {

	static final Rule RULE = Rule.needsReason("G10", "实际完成值是实际的数，不照抄指标值",
			"“{name}”的实际完成值填的是“{given}”，带有“{operator}”，不是实际的数。", "填写实际完成的数，如“{expected}”；确实无法取得准确数的，请说明。",
			"财预〔2020〕10号 附件1 实际完成值");

	private static final Rule COPIED = Rule.hint("G10", RULE.title(), "“{name}”的实际完成值照抄了指标值“{given}”。", "写明实际完成的情况。",
			RULE.basis());

	private static final int WORDS = 8;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.flatMap((row) -> row.actual().value().flatMap((it) -> signed(row, it).or(() -> copied(row, it))).stream());
	}

	private static Optional<Finding> signed(IndicatorRow row, Measure actual) {
		return actual.operator()
			.filter((it) -> it != Operator.QUALITATIVE)
			.map((it) -> RULE.at(row.actual().place(), row.actual().asFilled(),
					actual.number().map((number) -> Numerals.plain(number) + actual.unit()).orElse(""),
					Map.of("name", row.name(), "operator", it.sign())));
	}

	/** A short state such as 明显改善 may be reached to the word; a sentence is copied. */
	private static Optional<Finding> copied(IndicatorRow row, Measure actual) {
		boolean copy = !actual.isNumeric() && actual.text().length() >= WORDS
				&& row.target().value().filter((it) -> it.text().equals(actual.text())).isPresent();
		return copy
				? Optional.of(COPIED.at(row.actual().place(), row.actual().asFilled(), "", Map.of("name", row.name())))
				: Optional.empty();
	}

}
