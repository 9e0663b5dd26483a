package town.appraisal.workbook.mark.note;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.mark.markup.NotMarkable;

/**
 * The drawing that holds the boxes of notes, and maybe the form controls of the sheet. It
 * is old markup that Excel itself does not always write well-formed, so it is treated as
 * text: boxes are added before its end or taken out whole.
 */
final class NoteShapes {

	private static final String NAMESPACES = " xmlns:v=\"urn:schemas-microsoft-com:vml\""
			+ " xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

	/** A drawing without boxes. */
	static final String NONE = "<xml" + NAMESPACES
			+ "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"101\"/></o:shapelayout></xml>";

	private static final String TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
			+ " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
			+ "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

	private static final String SHAPE = "<v:shape id=\"_x0000_s%d\" type=\"#_x0000_t202\""
			+ " style=\"position:absolute;margin-left:60pt;margin-top:2pt;width:225pt;height:80pt;z-index:%d;"
			+ "visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>"
			+ "<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>"
			+ "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
			+ "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>%s</x:Anchor>"
			+ "<x:AutoFill>False</x:AutoFill><x:Row>%d</x:Row><x:Column>%d</x:Column></x:ClientData></v:shape>";

	private static final Pattern ID = Pattern.compile("_x0000_s([0-9]{1,8})\\b");

	private static final String OPENING = "<v:shape ";

	private static final String CLOSING = "</v:shape>";

	private static final int FIRST_ID = 101 * 1024 + 1;

	private NoteShapes() {
	}

	/**
	 * The drawing with a box for each cell.
	 * @param anchors where the boxes open, by cell
	 */
	static String with(String drawing, Map<String, String> anchors) {
		if (anchors.isEmpty()) {
			return drawing;
		}
		int end = drawing.lastIndexOf("</");
		if (end < 0) {
			throw new NotMarkable("a drawing without end");
		}
		StringBuilder boxes = new StringBuilder(drawing.contains("_x0000_t202\"") ? "" : TYPE);
		int id = nextId(drawing);
		for (Map.Entry<String, String> anchor : anchors.entrySet()) {
			boxes.append(String.format(Locale.ROOT, SHAPE, id, id & 0x3FF, anchor.getValue(),
					CellAddress.row(anchor.getKey()), CellAddress.column(anchor.getKey())));
			id++;
		}
		String declared = drawing.contains("xmlns:v=") && drawing.contains("xmlns:x=") && drawing.contains("xmlns:o=")
				? boxes.toString() : boxes.toString().replaceAll("<v:shape(type)?(?= )", "$0" + NAMESPACES);
		return drawing.substring(0, end) + declared + drawing.substring(end);
	}

	/** Whether a cell has a box. */
	static boolean has(String drawing, String cell) {
		return !without(drawing, List.of(cell)).equals(drawing);
	}

	/** The drawing without the boxes of some cells. */
	static String without(String drawing, Collection<String> cells) {
		StringBuilder kept = new StringBuilder();
		int done = 0;
		for (int start = drawing.indexOf(OPENING); start >= 0; start = drawing.indexOf(OPENING, start + 1)) {
			int end = drawing.indexOf(CLOSING, start) + CLOSING.length();
			String box = drawing.substring(start, Math.max(start, end));
			if (cells.stream().anyMatch((cell) -> isNote(box, cell))) {
				kept.append(drawing, done, start);
				done = end;
			}
		}
		return kept.append(drawing.substring(done)).toString();
	}

	private static boolean isNote(String box, String cell) {
		return box.contains("\"Note\"") && box.contains("<x:Row>" + CellAddress.row(cell) + "</x:Row>")
				&& box.contains("<x:Column>" + CellAddress.column(cell) + "</x:Column>");
	}

	private static int nextId(String drawing) {
		Matcher id = ID.matcher(drawing);
		int highest = 0;
		while (id.find()) {
			highest = Math.max(highest, Integer.parseInt(id.group(1)));
		}
		return (highest == 0) ? FIRST_ID : highest + 1;
	}

}
