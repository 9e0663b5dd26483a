package town.appraisal.stage.aggregate;

import java.math.BigDecimal;

/**
 * Two figures from different tables that must be equal (勾稽).
 *
 * @param name what is compared with what
 * @param left the one figure
 * @param right the other
 * @param unit unit of both
 */
public record Balance(String name, BigDecimal left, BigDecimal right, String unit) {

	public boolean holds() {
		return this.left.compareTo(this.right) == 0;
	}

	/** The difference, for whoever must find the cause. */
	public String complaint() {
		return "勾稽不平：" + this.name + "，" + this.left.toPlainString() + this.unit + " ≠ " + this.right.toPlainString()
				+ this.unit + "，差 " + this.left.subtract(this.right).toPlainString() + this.unit;
	}

}
