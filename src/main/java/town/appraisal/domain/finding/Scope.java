package town.appraisal.domain.finding;

/** What a rule looks at; the first letter of its id. */
public enum Scope {

	STRUCTURE('S', "表式"), BUDGET('B', "资金"), TAXONOMY('T', "指标体系"), WEIGHT('W', "分值"), SCORE('G', "得分"),
	NARRATIVE('N', "文字与表"), ACROSS_FILES('X', "跨表"), ACROSS_YEARS('Y', "跨年");

	private final char letter;

	private final String label;

	Scope(char letter, String label) {
		this.letter = letter;
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/** The scope of a rule id such as {@code B03}. */
	public static Scope of(String ruleId) {
		for (Scope scope : values()) {
			if (scope.letter == ruleId.charAt(0)) {
				return scope;
			}
		}
		throw new IllegalArgumentException("no scope for rule " + ruleId);
	}

}
