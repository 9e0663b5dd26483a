package town.appraisal.stage.read.cell;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.Trouble;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/** Reads a fiscal year, from its cell or from a printed line such as {@code （2024年度）}. */
public final class YearParser implements CellParser<Integer> {

	private static final Pattern LINE = Pattern.compile("(?<!\\d)(\\d{4})年");

	private static final Pattern GAP = Pattern.compile("\\(?年度\\)?");

	private static final Pattern YEAR = Pattern.compile("\\(?([12]\\d{3})(年|年度)?\\)?");

	/** Whether a printed line, folded, states a year. */
	public static boolean states(String folded) {
		return folded.length() <= 60 && LINE.matcher(folded).find();
	}

	/** Whether a printed line, folded, is the one into which the year belongs. */
	public static boolean asks(String folded) {
		return GAP.matcher(folded).matches();
	}

	@Override
	public Parsed<Integer> parse(RawCell cell) {
		String folded = Folding.fold((cell.kind() == CellKind.NUMBER) ? whole(cell.raw()) : cell.text());
		if (BlankMarks.isNoNumber(folded) || asks(folded)) {
			return Parsed.blank();
		}
		Matcher year = YEAR.matcher(folded);
		if (year.matches()) {
			boolean printed = cell.kind() == CellKind.NUMBER || folded.endsWith("年度") || folded.startsWith("(");
			Integer value = Integer.valueOf(year.group(1));
			return printed ? Parsed.asTyped(value) : Parsed.tidied(value, year.group(1));
		}
		return line(LINE.matcher(folded));
	}

	private static Parsed<Integer> line(Matcher line) {
		if (!line.find()) {
			return Parsed.trouble(Trouble.NOT_A_NUMBER);
		}
		Integer first = Integer.valueOf(line.group(1));
		return line.find() ? Parsed.trouble(Trouble.AMBIGUOUS) : Parsed.asTyped(first);
	}

	private static String whole(String raw) {
		return Numeral.plain(new BigDecimal(raw));
	}

}
