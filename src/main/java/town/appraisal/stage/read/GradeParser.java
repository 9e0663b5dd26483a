package town.appraisal.stage.read;

import java.util.regex.Pattern;

import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.RawCell;

/** Reads a grade, also typed as 优秀 or {@code 等级：优}; other words stay as they are. */
final class GradeParser implements CellParser<String> {

	private static final Pattern AROUND = Pattern.compile("^[^:]*:|[秀好等级]$");

	private final TextParser text = TextParser.name(false);

	@Override
	public Parsed<String> parse(RawCell cell) {
		String core = AROUND.matcher(Folding.fold(cell.text())).replaceAll("");
		return SelfEvaluation.GRADE.choices().contains(core) ? Parsed.of(core, cell.text(), core)
				: this.text.parse(cell);
	}

}
