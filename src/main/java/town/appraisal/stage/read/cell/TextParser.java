package town.appraisal.stage.read.cell;

import java.util.function.UnaryOperator;

import town.appraisal.workbook.RawCell;

/**
 * Reads words. Names come on one line and every change is told; of a long text nothing
 * changes but the blanks around it, which nobody needs to be told.
 */
public final class TextParser implements CellParser<String> {

	private final UnaryOperator<String> form;

	private final boolean tells;

	private final boolean date1904;

	private TextParser(UnaryOperator<String> form, boolean tells, boolean date1904) {
		this.form = form;
		this.tells = tells;
		this.date1904 = date1904;
	}

	public static TextParser name(boolean date1904) {
		return new TextParser(Folding::name, true, date1904);
	}

	/** A key such as 项目编号: half width, without any blank. */
	public static TextParser key() {
		return new TextParser(Folding::fold, true, false);
	}

	public static TextParser longText(boolean date1904) {
		return new TextParser(Folding::trim, false, date1904);
	}

	@Override
	public Parsed<String> parse(RawCell cell) {
		String text = CellWords.of(cell, this.date1904);
		if (BlankMarks.isBlank(Folding.fold(text))) {
			return Parsed.blank();
		}
		String formed = this.form.apply(text);
		return this.tells ? Parsed.of(formed, text, formed) : Parsed.asTyped(formed);
	}

}
