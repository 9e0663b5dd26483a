package town.appraisal.stage.report.content;

/** Where a text of a report comes from. */
public enum TextOrigin {

	/** The filler's own words. */
	FILLED(""),
	/** Worded by the program from the figures; marked, so that nobody mistakes it. */
	DRAFTED("（系统拟稿）"),
	/**
	 * Headings, and what the program has to say of a text, such as that there is none.
	 */
	FORM("");

	private final String mark;

	TextOrigin(String mark) {
		this.mark = mark;
	}

	/** What is printed behind the text. */
	public String mark() {
		return this.mark;
	}

}
