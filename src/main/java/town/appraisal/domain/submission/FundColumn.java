package town.appraisal.domain.submission;

/** The three amounts of a fund row. */
public enum FundColumn {

	/** 年初预算数: approved at the beginning of the year. */
	INITIAL,
	/** 全年预算数: after adjustment. */
	ANNUAL,
	/** 全年执行数: paid by 31 December. */
	EXECUTED

}
