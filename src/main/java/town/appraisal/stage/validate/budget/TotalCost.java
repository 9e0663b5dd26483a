package town.appraisal.stage.validate.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.text.Folded;

/**
 * An indicator on the cost of the whole project, its amounts in 万元; a unit cost or the
 * cost of one item is none.
 *
 * @param row the line
 * @param target target amount
 * @param actual actual amount
 */
record TotalCost(IndicatorRow row, Optional<BigDecimal> target, Optional<BigDecimal> actual) {

	private static final Pattern WHOLE = Pattern.compile(
			"^(?:指标\\d+[:.、]?)?(?:(?:项目|工程|预算)?(?:实际|计划)?(?:总成本|成本|总投资|投资总额|总投入|投入总额|总支出|成本总额|支出总额|预算总额|总费用)(?:控制)?(?:数|额|金额)?)$");

	private static final int FOUR_DIGITS = 4;

	/** The total costs of a file, also where the indicator bears the project's name. */
	static Stream<TotalCost> in(CaseFile file) {
		String project = file.submission().identity().name().value().map(Folded::of).orElse("-");
		return file.rows()
			.stream()
			.filter(IndicatorRow::isCost)
			.filter((it) -> it.level3().value().map(Folded::of).filter((name) -> isWhole(name, project)).isPresent())
			.map((it) -> new TotalCost(it, wan(it.target(), ""), wan(it.actual(), unit(it.target()))));
	}

	private static boolean isWhole(String name, String project) {
		return WHOLE.matcher(name).matches() || name.equals(project);
	}

	private static String unit(Answer<Measure> measure) {
		return measure.value().map(Measure::unit).orElse("");
	}

	/** A bare number has the unit of the other; without any it is not taken for money. */
	private static Optional<BigDecimal> wan(Answer<Measure> measure, String otherwise) {
		return measure.value().flatMap((it) -> {
			String unit = it.unit().isEmpty() ? otherwise : it.unit();
			return it.number().flatMap((number) -> wan(number, unit));
		});
	}

	private static Optional<BigDecimal> wan(BigDecimal number, String unit) {
		return switch (unit) {
			case "万元", "万" -> Optional.of(number);
			case "元" -> Optional.of(number.movePointLeft(FOUR_DIGITS));
			case "亿元" -> Optional.of(number.movePointRight(FOUR_DIGITS));
			default -> Optional.empty();
		};
	}

	/** Whether the exact amount would be printed like this one. */
	static boolean isRounded(BigDecimal printed, BigDecimal exact) {
		return exact.setScale(Math.max(0, printed.scale()), RoundingMode.HALF_UP).compareTo(printed) == 0;
	}

}
