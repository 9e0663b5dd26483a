package town.appraisal.stage.validate.taxonomy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/** Money spent is an input: neither amounts nor execution rates are outputs. */
final class QuantityIsNotMoney implements Check {

	static final Rule RULE = Rule.needsReason("T09", "数量指标不用投入代替产出", "数量指标“{given}”是资金投入，不是产出。",
			"改为办了多少事、建了多少东西；执行率已在预算执行中计分。", "填报指南：财力、人力和物力等投入数量不能作为绩效目标");

	private static final Set<String> MONEY = Set.of("元", "万元", "亿元");

	private static final Pattern INPUT = Pattern.compile(
			"(?:预算|资金)执行率|预算完成率|(?:资金|预算|经费)(?:拨款率|拨付率|支付率|支出率|到位率|使用率|支付进度|支出进度|拨付进度)|拨款率|资金(?:总额|金额|数额|投入|规模)|(?:投入|支出|投资)(?:总额|金额|资金)|预算资金(?:数|额)|支出进度");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> it.class2().filter((level) -> level == IndicatorLevel2.QUANTITY).isPresent())
			.filter((it) -> isNamedMoney(it) || isMoney(it.target()))
			.map((it) -> RULE.at(it.level3().place(), it.name(), ""));
	}

	private static boolean isNamedMoney(IndicatorRow row) {
		return row.level3().value().map(Folded::of).filter((it) -> INPUT.matcher(it).find()).isPresent();
	}

	private static boolean isMoney(Answer<Measure> target) {
		return target.value().filter((it) -> it.isNumeric() && MONEY.contains(it.unit())).isPresent();
	}

}
