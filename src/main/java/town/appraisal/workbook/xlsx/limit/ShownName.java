package town.appraisal.workbook.xlsx.limit;

import town.appraisal.workbook.CellAddress;

/**
 * Names from a file as a message may show them: one line, not too long.
 */
public final class ShownName {

	private static final int LONGEST = 60;

	private ShownName() {
	}

	public static String of(String name) {
		String start = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
		return start.codePoints()
			.map((character) -> isVisible(character) ? character : ' ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	public static String sheet(String name) {
		return "工作表“" + of(name) + "”";
	}

	public static String cell(String sheet, int row, int column) {
		return sheet(sheet) + "单元格 " + CellAddress.a1(row, column) + " ";
	}

	private static boolean isVisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
					Character.SURROGATE, Character.UNASSIGNED ->
				false;
			default -> true;
		};
	}

}
