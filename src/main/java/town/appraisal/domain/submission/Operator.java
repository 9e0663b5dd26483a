package town.appraisal.domain.submission;

import java.util.Optional;

/** How an actual value is compared with its target (指标性质). */
public enum Operator {

	AT_LEAST("≥"), AT_MOST("≤"), EQUAL("="), MORE_THAN(">"), LESS_THAN("<"), QUALITATIVE("定性");

	private final String sign;

	Operator(String sign) {
		this.sign = sign;
	}

	public String sign() {
		return this.sign;
	}

	/** The smaller the better: ≤ and &lt;. */
	public boolean isReverse() {
		return this == AT_MOST || this == LESS_THAN;
	}

	/** The operator written as this sign. */
	public static Optional<Operator> of(String sign) {
		for (Operator operator : values()) {
			if (operator.sign.equals(sign)) {
				return Optional.of(operator);
			}
		}
		return Optional.empty();
	}

}
