package town.appraisal.domain.submission;

import java.math.BigDecimal;

import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;

/**
 * One line of the funds table, amounts in 万元.
 *
 * @param source whose money
 * @param initial 年初预算数
 * @param annual 全年预算数
 * @param executed 全年执行数
 * @param weight 分值, due on the total line only
 * @param rate 执行率 as printed
 * @param score 得分, due on the total line only
 */
public record FundRow(FundSource source, Answer<Money> initial, Answer<Money> annual, Answer<Money> executed,
		Answer<BigDecimal> weight, Answer<Rate> rate, Answer<BigDecimal> score) {

	/** The amount of a column. */
	public Answer<Money> amount(FundColumn column) {
		return switch (column) {
			case INITIAL -> this.initial;
			case ANNUAL -> this.annual;
			case EXECUTED -> this.executed;
		};
	}

}
