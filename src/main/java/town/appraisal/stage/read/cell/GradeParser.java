package town.appraisal.stage.read.cell;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.workbook.RawCell;

/** Reads a grade, also typed as 优秀 or {@code 等级：优}; other words stay as they are. */
public final class GradeParser implements CellParser<String> {

	private static final Pattern AROUND = Pattern.compile("^[^:]*:|[秀好等级]$");

	private static final List<String> GRADES = Arrays.stream(Grade.values()).map(Grade::label).toList();

	private final TextParser text = TextParser.name(false);

	/** Tells whether a text is one of the grades, in whatever spelling. */
	public static boolean isGrade(String typed) {
		return GRADES.contains(core(typed));
	}

	@Override
	public Parsed<String> parse(RawCell cell) {
		return isGrade(cell.text()) ? Parsed.of(core(cell.text()), cell.text(), core(cell.text()))
				: this.text.parse(cell);
	}

	private static String core(String typed) {
		return AROUND.matcher(Folding.fold(typed)).replaceAll("");
	}

}
