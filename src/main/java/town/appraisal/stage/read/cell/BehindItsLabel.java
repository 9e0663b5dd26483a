package town.appraisal.stage.read.cell;

import java.util.List;
import java.util.Optional;

import town.appraisal.form.LabelText;
import town.appraisal.workbook.RawCell;

/** Reads an answer that stands in one cell with its label: {@code 项目名称：道路修复}. */
public final class BehindItsLabel implements CellParser<String> {

	private final List<String> labels;

	private final CellParser<String> parser;

	/**
	 * A parser for an answer behind one of its labels.
	 * @param labels the label and its aliases, bare
	 */
	public BehindItsLabel(List<String> labels, CellParser<String> parser) {
		this.labels = List.copyOf(labels);
		this.parser = parser;
	}

	/** Whether a cell says a label and an answer. */
	public static boolean isIn(RawCell cell, List<String> labels) {
		return answer(cell.text(), labels).filter((it) -> !it.isBlank()).isPresent();
	}

	@Override
	public Parsed<String> parse(RawCell cell) {
		return this.parser.parse(answer(cell.text(), this.labels).map((it) -> new RawCell(cell.row(), cell.column(),
				cell.kind(), cell.raw(), it, cell.formula(), cell.formatCode()))
			.orElse(cell));
	}

	private static Optional<String> answer(String text, List<String> labels) {
		int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
		return (colon > 0 && labels.contains(LabelText.bare(text.substring(0, colon))))
				? Optional.of(text.substring(colon + 1)) : Optional.empty();
	}

}
