package town.appraisal.form.foreign;

import java.util.List;

/**
 * Layouts of other regions that look like ours and cannot be read: they have other
 * columns, or columns that mean something else.
 */
public enum ForeignLayout {

	/** 预算执行情况(20分), 年度绩效目标(80分), no 分值 column. */
	TWENTY_EIGHTY("“预算执行20分、绩效目标80分”的项目自评表", "预算执行情况", "预算数", "执行数"),
	/** Weighted scores. */
	HEBEI("河北省预算项目绩效自评表", "单项指标得分", "折算得分"),
	/** No scores at all. */
	TRANSFER("转移支付区域（项目）绩效目标自评表", "中央财政资金", "地方资金");

	private final String title;

	private final List<String> marks;

	ForeignLayout(String title, String... marks) {
		this.title = title;
		this.marks = List.of(marks);
	}

	/** What people call it. */
	public String title() {
		return this.title;
	}

	/** Labels that together give it away, bare and without 其中. */
	public List<String> marks() {
		return this.marks;
	}

}
