package town.appraisal.domain.appraisal;

import java.util.Optional;

import town.appraisal.domain.project.Project;

/** Remembers the year before; asked by several threads at once. */
public interface PriorYears {

	/**
	 * The year before of a project: the one of its code and unit, else the one of its
	 * unit and name.
	 */
	Optional<PriorYear> before(Project project);

	/**
	 * A text that is another one as soon as anything remembered of the project is; empty
	 * when nothing is remembered.
	 */
	String mark(Project project);

	/** Remembers nothing, as in a check without a database. */
	static PriorYears none() {
		return new PriorYears() {
			@Override
			public Optional<PriorYear> before(Project project) {
				return Optional.empty();
			}

			@Override
			public String mark(Project project) {
				return "";
			}
		};
	}

}
