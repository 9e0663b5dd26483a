package town.appraisal.stage.read;

import java.util.Optional;

import town.appraisal.form.Field;
import town.appraisal.form.LabelText;
import town.appraisal.workbook.RawCell;

/** Reads an answer that stands in one cell with its label: {@code 项目名称：道路修复}. */
final class BehindItsLabel implements CellParser<String> {

	private final Field field;

	private final CellParser<String> parser;

	BehindItsLabel(Field field, CellParser<String> parser) {
		this.field = field;
		this.parser = parser;
	}

	/** Whether a cell says a label and an answer. */
	static boolean isIn(RawCell cell, Field field) {
		return answer(cell.text(), field).filter((it) -> !it.isBlank()).isPresent();
	}

	@Override
	public Parsed<String> parse(RawCell cell) {
		return this.parser.parse(answer(cell.text(), this.field).map((it) -> new RawCell(cell.row(), cell.column(),
				cell.kind(), cell.raw(), it, cell.formula(), cell.formatCode()))
			.orElse(cell));
	}

	private static Optional<String> answer(String text, Field field) {
		int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
		return (colon > 0 && FieldWords.of(field).contains(LabelText.bare(text.substring(0, colon))))
				? Optional.of(text.substring(colon + 1)) : Optional.empty();
	}

}
