package town.appraisal.stage.validate.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/**
 * A figure in a sentence.
 *
 * @param sentence the sentence
 * @param start where it starts in the folded text
 * @param end where it ends, its unit included
 * @param number the number as printed, its scale is how precisely it was stated
 * @param unit 元, 万元, 亿元 or %
 * @param rough whether it is a round figure, a bound, a range or a price per piece
 */
public record Quoted(Sentence sentence, int start, int end, BigDecimal number, String unit, boolean rough) {

	private static final Pattern MARK = Pattern.compile("[,;:()。!?]");

	private static final int YUAN_PER_WAN = 4;

	/** The figure as printed. */
	public String printed() {
		return this.sentence.text().substring(this.start, this.end);
	}

	/** An amount of money in 万元, its scale still the precision it was stated with. */
	public BigDecimal wan() {
		return switch (this.unit) {
			case "元" -> this.number.movePointLeft(YUAN_PER_WAN);
			case "亿元" -> this.number.scaleByPowerOfTen(YUAN_PER_WAN);
			default -> this.number;
		};
	}

	/**
	 * Whether an exact amount in 万元 would be printed like this, rounded or cut.
	 */
	public boolean states(BigDecimal exactWan) {
		return sameAt(wan(), exactWan);
	}

	/** The same for a percentage: 98.5 for 98.5%. */
	public boolean statesPercent(BigDecimal exactPercent) {
		return sameAt(this.number, exactPercent);
	}

	private static boolean sameAt(BigDecimal printed, BigDecimal exact) {
		int scale = printed.scale();
		return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(printed) == 0
				|| exact.setScale(scale, RoundingMode.DOWN).compareTo(printed) == 0;
	}

	/** The clause before the figure, back to the last comma or semicolon. */
	public String lead() {
		return this.sentence.text().substring(clauseStart(), this.start);
	}

	/** What stands before the clause in the sentence. */
	public String context() {
		return this.sentence.text().substring(0, clauseStart());
	}

	/** What stands behind the figure up to the next mark. */
	public String tail() {
		return MARK.split(this.sentence.text().substring(this.end), 2)[0];
	}

	/** A colon starts a clause only behind an amount; otherwise it belongs to a label. */
	private int clauseStart() {
		String before = this.sentence.text().substring(0, this.start);
		int colon = before.lastIndexOf("元:");
		int comma = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'));
		return Math.max(comma + 1, (colon < 0) ? 0 : colon + 2);
	}

}
