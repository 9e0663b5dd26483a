package town.appraisal.stage.read.cell;

import java.math.BigDecimal;

import town.appraisal.domain.submission.Trouble;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/** Reads a cell for a number; what the number means is left to the kind of field. */
interface NumberParser<T> extends CellParser<T> {

	/** A number as stored. */
	Parsed<T> stored(BigDecimal number, NumberFormatCode format);

	/** A number typed as text, often with something behind it. */
	Parsed<T> typed(Numeral numeral, String text);

	@Override
	default Parsed<T> parse(RawCell cell) {
		if (cell.kind() == CellKind.NUMBER) {
			NumberFormatCode format = new NumberFormatCode(cell.formatCode());
			return format.isDate() ? Parsed.trouble(Trouble.NOT_A_NUMBER) : stored(Numeral.stored(cell.raw()), format);
		}
		if (cell.kind() == CellKind.BOOLEAN) {
			return Parsed.trouble(Trouble.NOT_A_NUMBER);
		}
		String folded = Folding.fold(cell.text());
		if (BlankMarks.isNoNumber(folded)) {
			return Parsed.blank();
		}
		return Numeral.of(folded)
			.map((it) -> typed(it, cell.text()))
			.orElseGet(() -> Parsed.trouble(Numeral.trouble(folded)));
	}

}
