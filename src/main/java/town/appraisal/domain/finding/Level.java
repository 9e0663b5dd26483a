package town.appraisal.domain.finding;

/** How serious a finding is. */
public enum Level {

	/** The workbook is returned. */
	MUST_FIX("必改"),
	/** A reason settles it. */
	NEEDS_REASON("需说明"),
	/** For information. */
	HINT("提示");

	private final String label;

	Level(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
