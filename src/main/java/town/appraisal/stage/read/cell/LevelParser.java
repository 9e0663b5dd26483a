package town.appraisal.stage.read.cell;

import java.util.regex.Pattern;

import town.appraisal.workbook.RawCell;

/**
 * Reads a level's name; the points units print behind it, {@code (50分)}, are not part of
 * it.
 */
public final class LevelParser implements CellParser<String> {

	private static final Pattern POINTS = Pattern.compile("\\s*[(（]?\\s*[\\d.０-９]+\\s*分\\s*[)）]?\\s*$");

	private final TextParser text;

	public LevelParser(boolean date1904) {
		this.text = TextParser.name(date1904);
	}

	public static String withoutPoints(String typed) {
		return POINTS.matcher(typed).replaceFirst("");
	}

	@Override
	public Parsed<String> parse(RawCell cell) {
		String name = withoutPoints(cell.text());
		return this.text.parse(new RawCell(cell.row(), cell.column(), cell.kind(), cell.raw(), name, cell.formula(),
				cell.formatCode()));
	}

}
