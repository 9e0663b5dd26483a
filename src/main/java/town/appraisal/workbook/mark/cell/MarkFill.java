package town.appraisal.workbook.mark.cell;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Level;

/**
 * The fills of marked cells, of shades no palette of Excel or WPS offers, so that they
 * are known again, and the fills that were there before.
 */
public enum MarkFill {

	RED(Level.MUST_FIX, "FFFFC2C6"), ORANGE(Level.NEEDS_REASON, "FFFFD9A3"), BLUE(Level.HINT, "FFBBDDF8");

	/** A plain fill; nothing else is taken back from a sheet that was in other hands. */
	private static final Pattern PLAIN = Pattern.compile("<fill><patternFill( patternType=\"[a-zA-Z0-9]{1,20}\")?(/>|>"
			+ "(<(fg|bg)Color( (rgb|theme|tint|indexed|auto)=\"[-+.0-9a-fA-F]{1,30}\"){1,3} ?/>){0,2}</patternFill>)</fill>");

	private final Level level;

	private final String shade;

	MarkFill(Level level, String shade) {
		this.level = level;
		this.shade = shade;
	}

	public static MarkFill of(Level level) {
		return Stream.of(values()).filter((fill) -> fill.level == level).findFirst().orElseThrow();
	}

	/** The fill as the styles part writes it. */
	public String entry() {
		return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + this.shade
				+ "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
	}

	/** Whether a fill is one of ours. */
	public static boolean isMark(String entry) {
		String upper = entry.toUpperCase(Locale.ROOT);
		return Stream.of(values()).anyMatch((fill) -> upper.contains("\"" + fill.shade + "\""));
	}

	/** A fill as the list keeps it; empty when it is none or no plain one. */
	public static String kept(String entry) {
		return (PLAIN.matcher(entry).matches() && entry.contains("Color")) ? entry : "";
	}

}
