package town.appraisal.stage.validate.structure;

import java.math.BigDecimal;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Amounts and points are never negative; a minus sign is a slip or a booking that belongs
 * elsewhere.
 */
final class NothingIsNegative implements Check {

	static final Rule RULE = Rule.mustFix("S08", "金额、分值和得分不为负数", "{field}填的是负数“{given}”。", "核对后改为不小于 0 的数。",
			"财预〔2020〕10号 附件1；得分不低于0分");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Stream<Answer<Money>> amounts = NumericCells.amounts(file.submission())
			.filter((it) -> it.value().filter(Money::isNegative).isPresent());
		Stream<Answer<BigDecimal>> points = NumericCells.points(file.submission())
			.filter((it) -> it.value().filter((number) -> number.signum() < 0).isPresent());
		return Stream.concat(amounts, points).map((it) -> RULE.at(it.place(), it.asFilled(), ""));
	}

}
