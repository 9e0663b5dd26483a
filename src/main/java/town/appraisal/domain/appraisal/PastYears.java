package town.appraisal.domain.appraisal;

import java.util.Optional;

import town.appraisal.domain.project.Project;

/** Remembers the year before; asked by several threads at once. */
@FunctionalInterface
public interface PastYears {

	/**
	 * The year before of a project: the one of its code and unit, else the one of its
	 * unit and name.
	 */
	Optional<PastYear> before(Project project);

	/** Remembers nothing, as a check without a database. */
	static PastYears none() {
		return (project) -> Optional.empty();
	}

}
