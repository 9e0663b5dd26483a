package town.appraisal.stage.validate.years;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.digest.OwnWords;

/** An initial budget far from last year's is explained somewhere in the texts. */
final class BudgetChangeIsExplained implements Check {

	static final Rule RULE = Rule.needsReason("Y04", "年初预算数与上年相差较大的有说明",
			"年初预算数 {given} 万元与上年的 {last} 万元相差超过 {limit}%，文字中没有说明。", "在报告文本或原因栏说明预算增减的原因。", "资金安排应与上年衔接");

	private static final Pattern SENTENCE = Pattern.compile("[。；;！!\\n]+");

	private static final Pattern CHANGE = Pattern.compile("增加|减少|调增|调减|追加|核减|压减|压缩|扩大|缩减|新增|提高标准|上年|较去年");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Optional<Money> last = file.past().flatMap((it) -> it.appraisal().initialBudget()).filter(Money::isPositive);
		return last.isEmpty() ? Stream.empty()
				: Needs.amounts(file.funds(), FundColumn.INITIAL)
					.then(RULE,
							() -> file.funds()
								.amount(FundColumn.INITIAL)
								.filter((it) -> isFar(file, it, last.get()) && !isExplained(file))
								.map((it) -> RULE.at(place(file).place(), it.plain(), "",
										Map.of("last", last.get().plain(), "limit", percent(file))))
								.stream());
	}

	private static boolean isFar(CaseFile file, Money now, Money last) {
		BigDecimal apart = now.minus(last).wan().abs();
		return apart.compareTo(last.wan().multiply(limit(file))) > 0;
	}

	private static boolean isExplained(CaseFile file) {
		return SENTENCE.splitAsStream(OwnWords.of(file.submission()).prose())
			.anyMatch((it) -> it.contains("预算") && CHANGE.matcher(it).find());
	}

	private static Answer<Money> place(CaseFile file) {
		return file.funds().total().initial();
	}

	private static String percent(CaseFile file) {
		return limit(file).movePointRight(2).stripTrailingZeros().toPlainString();
	}

	private static BigDecimal limit(CaseFile file) {
		return file.policy().threshold("yearBudgetChange");
	}

}
