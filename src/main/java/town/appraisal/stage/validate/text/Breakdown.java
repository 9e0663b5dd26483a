package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A total and the items listed behind it.
 *
 * @param total the total
 * @param items at least two items
 * @param complete whether the list claims to be complete; 其中, 等 and 主要 do not
 */
public record Breakdown(Quoted total, List<Quoted> items, boolean complete) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	public Breakdown {
		items = List.copyOf(items);
	}

	/** The sum of the items in 万元. */
	public BigDecimal sum() {
		return this.items.stream().map(Quoted::wan).reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/**
	 * Whether the items cannot make up the total: more than it, or less although the list
	 * is complete or misses it by no more than the given share.
	 */
	public boolean isOff(BigDecimal nearlyComplete) {
		BigDecimal apart = this.total.wan().subtract(sum());
		if (apart.abs().compareTo(tolerance()) <= 0) {
			return false;
		}
		BigDecimal near = this.total.wan().multiply(nearlyComplete);
		return apart.signum() < 0 || this.complete || apart.compareTo(near) <= 0;
	}

	/** Half of the last digit for every figure that is printed to the finest digit. */
	private BigDecimal tolerance() {
		int finest = figures().mapToInt((it) -> it.wan().scale()).max().orElse(0);
		long rounded = (finest <= 0) ? 0 : figures().filter((it) -> it.wan().scale() == finest).count();
		return HALF.movePointLeft(finest).multiply(BigDecimal.valueOf(rounded));
	}

	private Stream<Quoted> figures() {
		return Stream.concat(Stream.of(this.total), this.items.stream());
	}

}
