package town.appraisal.workbook.mark;

import town.appraisal.domain.finding.Reason;
import java.util.Map;

import town.appraisal.domain.finding.Place;
import town.appraisal.form.ReturnSheet;
import town.appraisal.form.ReturnSheet.Column;

/**
 * One row of a list of findings that came back.
 *
 * @param texts what stands in it by column
 */
public record ListedRow(Map<Column, String> texts) {

	public ListedRow {
		texts = Map.copyOf(texts);
	}

	String text(Column column) {
		return this.texts.getOrDefault(column, "");
	}

	Place place() {
		return ReturnSheet.place(text(Column.PLACE));
	}

	/** What was typed beside the finding, empty when nothing. */
	public Reason reason() {
		return new Reason(text(Column.RULE), place().sheet(), place().cell(), text(Column.REASON));
	}

	/** Whether a row bears the headings of the list. */
	static boolean isHeader(Map<Integer, String> row) {
		return row.containsValue(Column.RULE.label()) && row.containsValue(Column.PLACE.label())
				&& row.containsValue(Column.REASON.label()) && row.containsValue(Column.FILL.label());
	}

}
