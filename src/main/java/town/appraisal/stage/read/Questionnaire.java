package town.appraisal.stage.read;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Blank;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.read.cell.CellParser;
import town.appraisal.stage.read.cell.TextParser;
import town.appraisal.stage.read.place.Layout;
import town.appraisal.stage.read.sheet.SheetCells;
import town.appraisal.stage.read.sheet.Spot;
import town.appraisal.stage.read.sheet.Transcript;

/**
 * One workbook whose answers have been found.
 *
 * @param layout where they stand
 * @param sheet the sheet of the grid
 * @param date1904 whether its dates count from 1904
 * @param transcript where they are taken down
 */
record Questionnaire(Layout layout, SheetCells sheet, boolean date1904, Transcript transcript) {

	Form form() {
		return this.layout.form();
	}

	<T> Answer<T> answer(Role field, CellParser<T> parser) {
		return answer(field.cellName(), form().label(field), parser, this.sheet.spot(0, 0));
	}

	/**
	 * The answer under a name; what the form does not ask is blank at the place given.
	 */
	<T> Answer<T> answer(String name, String label, CellParser<T> parser, Spot otherwise) {
		return this.layout.cell(name)
			.map((it) -> this.transcript.read(it, label, parser))
			.orElseGet(() -> blank(otherwise, label));
	}

	<T> Answer<T> blank(Spot spot, String label) {
		return new Blank<>("", spot.place(label));
	}

	TextParser names() {
		return TextParser.name(this.date1904);
	}

	TextParser longTexts() {
		return TextParser.longText(this.date1904);
	}

}
