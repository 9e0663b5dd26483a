package town.appraisal.domain.submission;

import java.util.List;

import town.appraisal.domain.finding.Place;

/**
 * What the workbook is like apart from its values; the structure rules judge it.
 *
 * @param missingSheets sheets of our template that are gone; empty for a plain official
 * form
 * @param hiddenFilled filled cells in hidden rows, columns or sheets
 * @param drift what was changed against the issued template, in words, with its place
 * @param indicatorTable the head of the indicator table, for what concerns it as a whole
 * @param fundsInYuan the place of a label that states the amounts in 元, empty if none
 * @param missingColumns columns of the official grid the form does not have, at the head
 * they belong to
 * @param sharedPoints cells of 分值 or 得分 that are merged over several indicators
 * @param furtherForms the first cells of further sheets that look like copies of the form
 */
public record FormFacts(List<Place> missingSheets, List<Place> hiddenFilled, List<Drift> drift, Place indicatorTable,
		List<Place> fundsInYuan, List<Place> missingColumns, List<Place> sharedPoints, List<Place> furtherForms) {

	public FormFacts {
		missingSheets = List.copyOf(missingSheets);
		hiddenFilled = List.copyOf(hiddenFilled);
		drift = List.copyOf(drift);
		fundsInYuan = List.copyOf(fundsInYuan);
		missingColumns = List.copyOf(missingColumns);
		sharedPoints = List.copyOf(sharedPoints);
		furtherForms = List.copyOf(furtherForms);
	}

	/** A form whose columns are all there, each with cells of its own. */
	public FormFacts(List<Place> missingSheets, List<Place> hiddenFilled, List<Drift> drift, Place indicatorTable,
			List<Place> fundsInYuan) {
		this(missingSheets, hiddenFilled, drift, indicatorTable, fundsInYuan, List.of(), List.of(), List.of());
	}

	/** The same facts with further sheets that look like the form. */
	public FormFacts withFurther(List<Place> forms) {
		return new FormFacts(this.missingSheets, this.hiddenFilled, this.drift, this.indicatorTable, this.fundsInYuan,
				this.missingColumns, this.sharedPoints, forms);
	}

	/** The same facts with what was changed against the template. */
	public FormFacts with(List<Drift> changes) {
		return new FormFacts(this.missingSheets, this.hiddenFilled, changes, this.indicatorTable, this.fundsInYuan,
				this.missingColumns, this.sharedPoints, this.furtherForms);
	}

	/** The changes of one kind. */
	public List<Drift> changes(Change change) {
		return this.drift.stream().filter((it) -> it.change() == change).toList();
	}

}
