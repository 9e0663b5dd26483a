package town.appraisal.domain.district;

import java.math.BigDecimal;
import java.util.Optional;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.project.Project;

/**
 * A project that counts, beside what it was the year before.
 *
 * @param project the project
 * @param now this year
 * @param before the year before, empty for a new project
 */
public record ComparedLine(Project project, Year now, Optional<Year> before) {

	/**
	 * One year of a project.
	 *
	 * @param amounts its money
	 * @param score reviewed score
	 * @param grade its grade
	 */
	public record Year(Amounts amounts, Optional<BigDecimal> score, Optional<Grade> grade) {

	}

}
