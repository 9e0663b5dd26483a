package town.appraisal.workbook.mark.front;

import java.util.EnumMap;
import java.util.Map;

import town.appraisal.domain.finding.Level;
import town.appraisal.workbook.mark.cell.MarkFill;
import town.appraisal.workbook.mark.copy.Styles;

/** The styles of the list of findings, added to those of the workbook. */
public final class ListStyles {

	private static final String NO_FILL = "<fill><patternFill patternType=\"none\"/></fill>";

	private static final String BORDER = "<border><left style=\"%1$s\"><color rgb=\"%2$s\"/></left>"
			+ "<right style=\"%1$s\"><color rgb=\"%2$s\"/></right><top style=\"%1$s\"><color rgb=\"%2$s\"/></top>"
			+ "<bottom style=\"%1$s\"><color rgb=\"%2$s\"/></bottom><diagonal/></border>";

	private static final String THIN = String.format(BORDER, "thin", "FFA6A6A6");

	private static final String THICK = String.format(BORDER, "medium", "FFBF9000");

	private static final String NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";

	private static final String PLAIN = "<font><sz val=\"10\"/>";

	private static final String BOLD = "<font><b/><sz val=\"10\"/>";

	private static final String LARGE = "<font><b/><sz val=\"16\"/>";

	private static final String LINKED = "<font><u/><sz val=\"10\"/><color rgb=\"FF0563C1\"/>";

	private static final String NAME = "<name val=\"宋体\"/><charset val=\"134\"/></font>";

	private final Styles styles;

	private final int title;

	private final int words;

	private final int heading;

	private final int text;

	private final int centred;

	private final int link;

	private final int open;

	private final Map<Level, Integer> levels = new EnumMap<>(Level.class);

	public ListStyles(Styles styles) {
		this.styles = styles;
		this.title = style(LARGE, NO_FILL, NO_BORDER, "left", false);
		this.words = style(PLAIN, NO_FILL, NO_BORDER, "left", false);
		this.heading = style(BOLD, solid("FFD9E2EC"), THIN, "center", false);
		this.text = style(PLAIN, NO_FILL, THIN, "left", false);
		this.centred = style(PLAIN, NO_FILL, THIN, "center", false);
		this.link = style(LINKED, NO_FILL, THIN, "left", false);
		this.open = style(PLAIN, solid("FFFFF9D6"), THICK, "left", true);
		for (Level level : Level.values()) {
			this.levels.put(level, style(BOLD, MarkFill.of(level).entry(), THIN, "center", false));
		}
	}

	int title() {
		return this.title;
	}

	int words() {
		return this.words;
	}

	int heading() {
		return this.heading;
	}

	int text() {
		return this.text;
	}

	int centred() {
		return this.centred;
	}

	int link() {
		return this.link;
	}

	int level(Level level) {
		return this.levels.getOrDefault(level, this.centred);
	}

	/** A cell in which the filler is to write. */
	int open() {
		return this.open;
	}

	private static String solid(String shade) {
		return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + shade
				+ "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
	}

	private int style(String font, String fill, String border, String horizontal, boolean unlocked) {
		return this.styles.cell("<xf numFmtId=\"0\" fontId=\"" + this.styles.font(font + NAME) + "\" fillId=\""
				+ this.styles.fill(fill) + "\" borderId=\"" + this.styles.border(border)
				+ "\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\" applyProtection=\"1\">"
				+ "<alignment horizontal=\"" + horizontal + (horizontal.equals("left") ? "\" indent=\"1" : "")
				+ "\" vertical=\"center\" wrapText=\"1\"/><protection locked=\"" + (unlocked ? 0 : 1) + "\"/></xf>");
	}

}
