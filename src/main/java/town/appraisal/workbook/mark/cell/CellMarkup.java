package town.appraisal.workbook.mark.cell;

import town.appraisal.workbook.mark.markup.Tag;

/**
 * A cell where it stands in the text.
 *
 * @param column 0-based
 * @param tag its opening or empty tag
 */
public record CellMarkup(int column, Tag tag) {

	public int style() {
		return this.tag.number("s").orElse(0);
	}

}
