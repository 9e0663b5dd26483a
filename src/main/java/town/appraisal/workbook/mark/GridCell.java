package town.appraisal.workbook.mark;

/**
 * A cell where it stands in the text.
 *
 * @param column 0-based
 * @param tag its opening or empty tag
 */
record GridCell(int column, Tag tag) {

	int style() {
		return this.tag.number("s").orElse(0);
	}

}
