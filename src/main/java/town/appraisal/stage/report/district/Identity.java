package town.appraisal.stage.report.district;

import java.math.BigDecimal;

import town.appraisal.domain.project.Money;
import town.appraisal.workbook.draw.Look;

/**
 * Two figures that must be equal.
 *
 * @param title what must hold
 * @param leftWords what is on the left
 * @param formula the left figure, live
 * @param left the left figure
 * @param rightWords what is on the right
 * @param right the right figure
 * @param look how both are printed
 */
record Identity(String title, String leftWords, String formula, BigDecimal left, String rightWords, BigDecimal right,
		Look look) {

	static Identity counts(String title, String leftWords, String formula, int left, String rightWords, int right) {
		return new Identity(title, leftWords, formula, BigDecimal.valueOf(left), rightWords, BigDecimal.valueOf(right),
				Look.COUNT);
	}

	static Identity money(String title, String leftWords, String formula, Money left, String rightWords, Money right) {
		return new Identity(title, leftWords, formula, left.wan(), rightWords, right.wan(), Look.WAN);
	}

}
