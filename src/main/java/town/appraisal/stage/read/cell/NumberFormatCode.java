package town.appraisal.stage.read.cell;

import java.util.regex.Pattern;

/** What a number format says of a number: a percentage, a date, or just a number. */
public record NumberFormatCode(String code) {

	private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

	private static final Pattern DATE = Pattern.compile("[ymdhs年月日]", Pattern.CASE_INSENSITIVE);

	public boolean isPercent() {
		return bare().indexOf('%') >= 0;
	}

	boolean isDate() {
		return !this.code.equalsIgnoreCase("general") && DATE.matcher(bare()).find();
	}

	private String bare() {
		return LITERAL.matcher(this.code).replaceAll("");
	}

}
