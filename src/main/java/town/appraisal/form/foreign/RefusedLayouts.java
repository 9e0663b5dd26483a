package town.appraisal.form.foreign;

import java.util.List;

import town.appraisal.form.part.Origin;

/**
 * Layouts of other places that look like ours and cannot be read: they have other
 * columns, or columns that mean something else.
 */
public final class RefusedLayouts {

	/** 预算执行情况(20分), 年度绩效目标(80分), no 分值 column. */
	private static final Origin TWENTY_EIGHTY = Origin.foreign("“预算执行20分、绩效目标80分”的项目自评表", "预算执行情况", "预算数", "执行数");

	/** Weighted scores. */
	private static final Origin HEBEI = Origin.foreign("河北省预算项目绩效自评表", "单项指标得分", "折算得分");

	/** No scores at all. */
	private static final Origin TRANSFER = Origin.foreign("转移支付区域（项目）绩效目标自评表", "中央财政资金", "地方资金");

	public static final List<Origin> ALL = List.of(TWENTY_EIGHTY, HEBEI, TRANSFER);

	private RefusedLayouts() {
	}

}
