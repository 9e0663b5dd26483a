package town.appraisal.stage.validate.across;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

import town.appraisal.domain.project.BareName;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;

/**
 * A target as it was approved; the register has it as text.
 *
 * @param indicator the approved indicator
 */
record ApprovedTarget(RegisteredIndicator indicator) {

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

	/** The target as people read it: {@code ≥50个}. */
	String text() {
		return nature() + this.indicator.target().strip() + this.indicator.unit().strip();
	}

	/**
	 * Whether a filled target is this one; what the register leaves open may be anything.
	 */
	boolean is(Measure filled) {
		if (this.indicator.target().isBlank() || words(filled.text()).equals(words(text()))) {
			return true;
		}
		return number().map((it) -> sameNumber(filled, it))
			.orElseGet(() -> words(filled.text()).equals(words(this.indicator.target() + this.indicator.unit())));
	}

	private boolean sameNumber(Measure filled, BigDecimal due) {
		boolean number = filled.number().filter((it) -> it.compareTo(due) == 0).isPresent();
		boolean operator = nature().isEmpty()
				|| filled.operator().map(Operator::sign).filter((it) -> !it.equals(nature())).isEmpty();
		boolean unit = this.indicator.unit().isBlank() || filled.unit().isBlank()
				|| words(this.indicator.unit()).equals(words(filled.unit()));
		return number && operator && unit;
	}

	private Optional<BigDecimal> number() {
		String target = this.indicator.target().strip();
		return NUMBER.matcher(target).matches() ? Optional.of(new BigDecimal(target)) : Optional.empty();
	}

	private String nature() {
		String nature = this.indicator.nature().strip();
		return nature.equals(Operator.QUALITATIVE.sign()) ? "" : nature;
	}

	private static String words(String text) {
		String plain = BareName.of(text.replace("≥", "gt").replace("≤", "lt").replace("％", "%").replace("%", "pct"));
		return plain.startsWith(Operator.QUALITATIVE.sign()) ? plain.substring(2) : plain;
	}

}
