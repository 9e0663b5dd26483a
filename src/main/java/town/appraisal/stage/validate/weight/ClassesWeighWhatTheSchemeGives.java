package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.stage.validate.BudgetWeight;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/**
 * Each level-1 class weighs what the scheme gives it; otherwise projects cannot be
 * compared.
 */
final class ClassesWeighWhatTheSchemeGives implements Check {

	static final Rule RULE = Rule.mustFix("W02", "一级指标的分值符合分值方案", "按“{scheme}”方案，一级指标的分值应为 {expected}，表中是 {given}。",
			"调整各指标的分值，使一级指标合计符合方案；确需调整权重的，在偏差原因栏写明分值调整的依据。", "财预〔2020〕10号 第十三条；财预〔2021〕101号");

	private static final Pattern REASON = Pattern.compile("(分值|权重).*(调整|批复|方案)|(调整|批复).*(分值|权重)");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		boolean otherTotal = file.funds().total().weight().isGiven() && !BudgetWeight.isRight(file);
		return otherTotal ? Stream.of(RULE.notChecked(BudgetWeight.reason(file)))
				: ClassWeights.whenGiven(ClassWeights.rows(file), RULE, () -> judge(file));
	}

	private static Stream<? extends Remark> judge(CaseFile file) {
		List<IndicatorLevel1> wrong = Arrays.stream(IndicatorLevel1.values())
			.filter((it) -> is(file, it).compareTo(file.scheme().weight(it)) != 0)
			.toList();
		return wrong.isEmpty() ? Stream.empty() : Stream.of(finding(file, wrong));
	}

	private static Finding finding(CaseFile file, List<IndicatorLevel1> wrong) {
		Finding finding = RULE.at(place(file, wrong), text(wrong, (it) -> is(file, it)),
				text(wrong, (it) -> file.scheme().weight(it)), Map.of("scheme", file.scheme().id()));
		boolean reasoned = file.rows().stream().anyMatch((it) -> REASON.matcher(it.reason().or("")).find());
		return reasoned ? finding.as(Level.NEEDS_REASON) : finding;
	}

	/** The first weight of the first class that is off, else the head of the table. */
	private static Place place(CaseFile file, List<IndicatorLevel1> wrong) {
		return wrong.stream()
			.flatMap((it) -> ClassWeights.rows(file, it).stream())
			.findFirst()
			.map((it) -> it.weight().place())
			.orElse(file.submission().facts().indicatorTable());
	}

	private static BigDecimal is(CaseFile file, IndicatorLevel1 level1) {
		return ClassWeights.sum(ClassWeights.rows(file, level1));
	}

	private static String text(List<IndicatorLevel1> classes, Function<IndicatorLevel1, BigDecimal> weight) {
		return classes.stream()
			.map((it) -> it.label() + " " + Numerals.plain(weight.apply(it)))
			.collect(Collectors.joining("、"));
	}

}
