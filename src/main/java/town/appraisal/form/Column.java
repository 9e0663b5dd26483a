package town.appraisal.form;

/** The columns of the official grid, 年度指标值 split into three; widths in characters. */
public enum Column {

	A(6), B(13), C(17), D(24), E(8), F(13), G(9), H(15), I(8), J(10), K(26);

	private final int width;

	Column(int width) {
		this.width = width;
	}

	/** Width in characters of the default font. */
	public int width() {
		return this.width;
	}

}
