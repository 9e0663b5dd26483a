package town.appraisal.stage.validate.taxonomy;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Costs are capped, satisfaction and quantities are aimed at; a sign the other way round
 * rewards the wrong thing.
 */
final class DirectionFitsTheSense implements Check {

	static final Rule RULE = Rule.needsReason("T13", "指标的方向合乎意义", "“{name}”的指标值“{target}”用了“{given}”，{state}。",
			"改为“{expected}”；确实如此的，请说明。", "财预〔2021〕101号；正向指标用≥，反向指标用≤");

	private static final Pattern WANTED_COST = Pattern.compile("率|节约|降低|下降|减少|补助|补贴|标准|发放|待遇|控制");

	private static final Pattern UNWANTED = Pattern
		.compile("次数|事故|投诉|差错|错误|缺陷|延误|超时|逾期|隐患|伤亡|死亡|损失|违规|违法|失误|故障|控制|上限|限额|不满意|减少|降低|排放|能耗");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows().stream().flatMap((row) -> row.target().value().flatMap((it) -> judge(row, it)).stream());
	}

	private static Optional<Finding> judge(IndicatorRow row, Measure target) {
		Optional<Operator> operator = target.operator();
		boolean more = operator.filter((it) -> it == Operator.AT_LEAST || it == Operator.MORE_THAN).isPresent();
		if (more && row.isCost() && !target.unit().equals("%") && !WANTED_COST.matcher(row.name()).find()) {
			return Optional.of(finding(row, target, "成本应是越低越好", Operator.AT_MOST));
		}
		boolean less = operator.filter(Operator::isReverse).isPresent() && !UNWANTED.matcher(row.name()).find();
		if (less && row.class1().equals(Optional.of(IndicatorLevel1.SATISFACTION))) {
			return Optional.of(finding(row, target, "满意度应是越高越好", Operator.AT_LEAST));
		}
		boolean quantity = less && row.class2().equals(Optional.of(IndicatorLevel2.QUANTITY));
		return quantity ? Optional.of(finding(row, target, "数量应是越多越好", Operator.AT_LEAST)) : Optional.empty();
	}

	private static Finding finding(IndicatorRow row, Measure target, String state, Operator due) {
		return RULE.at(row.target().place(), target.operator().map(Operator::sign).orElse(""), due.sign(),
				Map.of("name", row.name(), "target", target.text(), "state", state));
	}

}
