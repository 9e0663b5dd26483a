package town.appraisal.domain.submission;

/** What kind of change somebody made to the issued template. */
public enum Change {

	/** A value, or a formula of one's own, stands where the template computes. */
	FORMULA_REPLACED("公式被改写"),

	/** The formula is there, but the result stored with it is not what it gives. */
	RESULT_OUTDATED("公式结果与数据不符"),

	/** A value the bureau filled in and locked. */
	LOCKED_VALUE("锁定内容被改动"),

	/** A printed label. */
	LABEL("表头文字被改动"),

	/** A value that the drop-down of its cell does not offer. */
	CHOICES("下拉框被覆盖"),

	/** A filled column nobody reads. */
	COLUMN_ADDED("插入了列"),

	/** A row, column or cell of the form. */
	PART_REMOVED("表式内容被删除");

	private final String label;

	Change(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
