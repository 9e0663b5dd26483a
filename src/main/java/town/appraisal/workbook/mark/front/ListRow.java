package town.appraisal.workbook.mark.front;

import java.util.Optional;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.form.ReturnSheet;
import town.appraisal.form.ReturnSheet.Column;

/**
 * One finding as the list shows it.
 *
 * @param number counted from 1
 * @param finding the finding
 * @param location where a click leads, empty when there is no cell to see
 * @param reason what the filler wrote before
 * @param fill fill of the cell before it was marked
 */
public record ListRow(int number, Finding finding, Optional<String> location, String reason, String fill) {

	boolean isOpen() {
		return this.finding.level() == Level.NEEDS_REASON;
	}

	String text(Column column) {
		return switch (column) {
			case NUMBER -> Integer.toString(this.number);
			case LEVEL -> this.finding.level().label();
			case RULE -> this.finding.rule();
			case PLACE -> ReturnSheet.shown(this.finding.place());
			case FIELD -> this.finding.place().field();
			case PROBLEM -> this.finding.message();
			case FIX -> this.finding.fix();
			case GIVEN -> this.finding.given();
			case EXPECTED -> this.finding.expected();
			case REASON -> this.reason;
			case FILL -> this.fill;
		};
	}

	/** The finding in one sentence. */
	String sentence() {
		String fix = this.finding.fix().isBlank() ? "" : "；" + ReturnSheet.NOTE_FIX + this.finding.fix();
		return this.finding.rule() + "：" + this.finding.message() + fix;
	}

}
