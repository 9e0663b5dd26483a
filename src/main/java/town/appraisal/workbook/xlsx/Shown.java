package town.appraisal.workbook.xlsx;

import town.appraisal.workbook.CellAddress;

/**
 * Names from a file as a message may show them: one line, not too long.
 */
final class Shown {

	private static final int LONGEST = 60;

	private Shown() {
	}

	static String of(String name) {
		String start = name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
		return start.codePoints()
			.map((character) -> isVisible(character) ? character : ' ')
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	static String sheet(String name) {
		return "工作表“" + of(name) + "”";
	}

	static String cell(String sheet, int row, int column) {
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
