package town.appraisal.workbook.xlsx.limit;

import java.util.function.Supplier;

/**
 * So many of something and no more; what goes beyond refuses the file.
 */
public final class Budget {

	private final Supplier<Refused> exceeded;

	private long left;

	public Budget(long limit, Supplier<Refused> exceeded) {
		this.left = limit;
		this.exceeded = exceeded;
	}

	/** A budget of entries of one kind, named as a clerk would. */
	public static Budget entries(String what) {
		return new Budget(Limits.ENTRIES, () -> Refused.tooMany(what, Limits.ENTRIES));
	}

	public void spend(long amount) {
		this.left -= amount;
		if (this.left < 0) {
			throw this.exceeded.get();
		}
	}

}
