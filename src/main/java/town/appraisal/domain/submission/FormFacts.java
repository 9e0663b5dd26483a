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
 */
public record FormFacts(List<Place> missingSheets, List<Place> hiddenFilled, List<Drift> drift, Place indicatorTable,
		List<Place> fundsInYuan) {

	public FormFacts {
		missingSheets = List.copyOf(missingSheets);
		hiddenFilled = List.copyOf(hiddenFilled);
		drift = List.copyOf(drift);
		fundsInYuan = List.copyOf(fundsInYuan);
	}

}
