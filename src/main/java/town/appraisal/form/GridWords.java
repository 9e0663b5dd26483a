package town.appraisal.form;

import town.appraisal.domain.project.FundSource;

/**
 * The printed words of 自评表 that belong to no field, and the spans of its blocks. Source:
 * 财预〔2020〕10号 附件1; the check column is ours.
 */
public final class GridWords {

	public static final String GOALS = "年度总体目标";

	public static final String INDICATORS = "绩效指标";

	/** Printed where a cell is not to be filled. */
	public static final String DASH = "—";

	/** Heading of the check column, outside the printed page. */
	public static final String CHECK = "勾稽检查";

	public static final String BALANCED = "平";

	public static final String UNBALANCED = "不平";

	public static final String UNFINISHED = "未填完";

	/** The check column stands right of the grid; 0-based. */
	public static final int CHECK_COLUMN = Column.values().length;

	public static final int CHECK_WIDTH = 11;

	public static final Span FUNDS_WORDS = Span.of(Column.A, Column.B);

	/** The words left of the goals and of the indicator table. */
	public static final Span SIDE = Span.at(Column.A);

	public static final Span FUND_LABEL = Span.at(Column.C);

	private GridWords() {
	}

	/** The two goals stand side by side. */
	public static Span goalSpan(Field goal) {
		return goal.equals(SelfEvaluation.GOAL_EXPECTED) ? Span.of(Column.B, Column.F) : Span.of(Column.G, Column.K);
	}

	/**
	 * The label of a source as printed: the first part says 其中, the others stand under
	 * it.
	 */
	public static String fundLabel(FundSource source) {
		String label = SelfEvaluation.fundLabels(source).get(0);
		return switch (source) {
			case TOTAL -> label;
			case CURRENT_YEAR -> "其中：" + label;
			case CARRIED_OVER, OTHER, SPECIAL_ACCOUNT, UNIT -> "　　　" + label;
		};
	}

}
