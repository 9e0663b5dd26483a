package town.appraisal.domain.submission;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One line of the indicator table; level names are carried down where the form merges or
 * omits them.
 *
 * @param level1 level-1 name as read, without {@code (50分)} behind it
 * @param level2 level-2 name as read
 * @param level3 the indicator's own name
 * @param target target value, its operator taken from 指标性质 where the form splits it
 * @param actual actual value
 * @param weight full score (分值)
 * @param score self-given score (得分)
 * @param reason 偏差原因分析及改进措施
 * @param evidence 佐证材料; blank where the form does not ask for it
 */
public record IndicatorRow(Answer<String> level1, Answer<String> level2, Answer<String> level3, Answer<Measure> target,
		Answer<Measure> actual, Answer<BigDecimal> weight, Answer<BigDecimal> score, Answer<String> reason,
		Answer<String> evidence) {

	public IndicatorRow {
		evidence = Objects.requireNonNullElseGet(evidence, () -> new Blank<>("", reason.place()));
	}

	/** A line of a form that does not ask for evidence. */
	public IndicatorRow(Answer<String> level1, Answer<String> level2, Answer<String> level3, Answer<Measure> target,
			Answer<Measure> actual, Answer<BigDecimal> weight, Answer<BigDecimal> score, Answer<String> reason) {
		this(level1, level2, level3, target, actual, weight, score, reason, new Blank<>("", reason.place()));
	}

	/** The level-1 class, empty when the name is not in the official list. */
	public Optional<IndicatorLevel1> class1() {
		return this.level1.value().flatMap(IndicatorLevel1::named);
	}

	/** The level-2 class, empty when the name is not in the official list. */
	public Optional<IndicatorLevel2> class2() {
		return this.level2.value().flatMap(IndicatorLevel2::named);
	}

	/** What is written about it in sentences. */
	public Stream<Answer<String>> texts() {
		return Stream.of(this.reason, this.evidence);
	}

	/**
	 * Tells whether the line is one of the form's own empty lines: level names and
	 * nothing else.
	 */
	public boolean isEmpty() {
		return this.level3.isBlank() && this.target.isBlank() && this.actual.isBlank() && this.weight.isBlank()
				&& this.score.isBlank() && this.reason.isBlank() && this.evidence.isBlank();
	}

	/** Tells whether the line is about costs, where less is better. */
	public boolean isCost() {
		return class1().filter((it) -> it == IndicatorLevel1.COST).isPresent()
				|| class2().filter((it) -> it.belongsTo(IndicatorLevel1.COST)).isPresent();
	}

	/** The name to call the line by in a message. */
	public String name() {
		return this.level3.value().or(this.level2::value).or(this.level1::value).orElse("（未命名指标）");
	}

}
