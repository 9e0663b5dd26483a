package town.appraisal.stage.validate.budget;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A rate is printed with its percent sign; a bare 1 may be 100% and may be 1%. */
final class RateIsPrintedAsAPercentage implements Check {

	static final Rule RULE = Rule.hint("B14", "执行率以百分数填写", "{field}填的是“{given}”，没有百分号，已按 {expected} 读取。",
			"把此格改为 {expected}。", "财预〔2020〕10号 附件1；执行率以百分数填列");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Stream.concat(Stream.of(file.funds().total()), file.funds().sources().stream())
			.map(FundRow::rate)
			.flatMap((cell) -> cell.value()
				.filter((it) -> it.isBare() && it.fraction().signum() != 0)
				.map((it) -> RULE.at(cell.place(), cell.asFilled(), it.percent()))
				.stream());
	}

}
