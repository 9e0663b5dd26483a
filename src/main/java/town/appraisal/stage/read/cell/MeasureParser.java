package town.appraisal.stage.read.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.workbook.CellKind;
import town.appraisal.workbook.RawCell;

/**
 * Reads a target or actual value: {@code ≥50个}, {@code 98%}, {@code 735}, {@code 效果明显}.
 */
public final class MeasureParser implements CellParser<Measure> {

	private static final Pattern NUMBER = Pattern.compile("(" + Numeral.DIGITS + ")(\\D.*)?", Pattern.DOTALL);

	private final boolean date1904;

	public MeasureParser(boolean date1904) {
		this.date1904 = date1904;
	}

	@Override
	public Parsed<Measure> parse(RawCell cell) {
		if (cell.kind() == CellKind.NUMBER && !CellWords.isDate(cell)) {
			return Parsed.asTyped(stored(cell));
		}
		String text = CellWords.of(cell, this.date1904);
		String folded = Folding.fold(text);
		if (BlankMarks.isBlank(folded)) {
			return Parsed.blank();
		}
		Measure measure = numeric(folded).orElseGet(() -> words(text, folded));
		boolean told = measure.isNumeric() || measure.operator().isPresent();
		return told ? Parsed.of(measure, text, measure.text()) : Parsed.asTyped(measure);
	}

	/** A number formatted as percent is kept as 98 with unit %. */
	private static Measure stored(RawCell cell) {
		boolean percent = new NumberFormatCode(cell.formatCode()).isPercent();
		BigDecimal raw = Numeral.stored(cell.raw());
		BigDecimal number = percent ? raw.movePointRight(2) : raw;
		String unit = percent ? "%" : "";
		return new Measure(Optional.empty(), Optional.of(number), unit, Numeral.plain(number) + unit);
	}

	private static Optional<Measure> numeric(String folded) {
		Optional<Operator> operator = OperatorParser.leading(folded);
		Matcher number = NUMBER.matcher(OperatorParser.behind(folded));
		if (!number.matches()) {
			return Optional.empty();
		}
		String unit = MeasureUnit.canonical((number.group(2) != null) ? number.group(2) : "");
		if (!MeasureUnit.fits(unit, operator.isPresent())) {
			return Optional.empty();
		}
		BigDecimal value = Numeral.number(number.group(1));
		String text = operator.map(MeasureUnit::sign).orElse("") + value.toPlainString() + unit;
		return Optional.of(new Measure(operator, Optional.of(value), unit, text));
	}

	/** Words stay as they were typed but for the spelling of an operator before them. */
	private static Measure words(String text, String folded) {
		Optional<Operator> operator = OperatorParser.leading(folded).filter((it) -> isSign(folded));
		String words = operator.map((it) -> it.sign() + OperatorParser.behind(folded)).orElse(Folding.trim(text));
		return new Measure(operator, Optional.empty(), "", words);
	}

	private static boolean isSign(String folded) {
		return !Character.isLetter(folded.charAt(0));
	}

}
