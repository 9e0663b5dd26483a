package town.appraisal.stage.validate.score;

import java.util.Set;

import town.appraisal.domain.submission.IndicatorRow;

/** The cell 偏差原因 of a line: what was written, and whether it says anything. */
public final class DeviationReason {

	private static final Set<String> NOTHING = Set.of("0", "无", "没有", "/", "\\", "—", "——", "-", "－", "无偏差", "暂无");

	private DeviationReason() {
	}

	/** Whether there is a reason. */
	public static boolean isGiven(IndicatorRow row) {
		return !isBlank(row) && !isFiller(row);
	}

	public static boolean isBlank(IndicatorRow row) {
		return row.reason().asFilled().isBlank();
	}

	/** Whether a mark stands where a reason belongs: a 0, 无 or a dash. */
	public static boolean isFiller(IndicatorRow row) {
		return NOTHING.contains(row.reason().asFilled().strip());
	}

}
