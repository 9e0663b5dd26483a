package town.appraisal.domain.project;

import java.util.List;

/**
 * A line of the register (项目台账): what the bureau approved.
 *
 * @param project identity
 * @param scheme id of the weight scheme, empty when the register leaves it to the default
 * @param initial approved 年初预算数
 * @param annual approved 全年预算数
 * @param indicators approved indicators, empty when the register has none
 * @param nothingToReport declared as not carried out (零申报)
 * @param row row of the register the line stands in, 1-based
 */
public record RegisteredProject(Project project, String scheme, Approved initial, Approved annual,
		List<RegisteredIndicator> indicators, boolean nothingToReport, int row) {

	public RegisteredProject {
		indicators = List.copyOf(indicators);
	}

	/** The same line in another row. */
	public RegisteredProject inRow(int other) {
		return new RegisteredProject(this.project, this.scheme, this.initial, this.annual, this.indicators,
				this.nothingToReport, other);
	}

}
