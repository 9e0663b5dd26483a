package town.appraisal.domain.appraisal;

import java.util.Optional;

import town.appraisal.domain.project.Project;

/** Remembers the year before; asked by several threads at once. */
public interface PastYears {

	/**
	 * The year before of a project: the one of its code and unit, else the one of its
	 * unit and name.
	 */
	Optional<PastYear> before(Project project);

	/**
	 * A text that is another one as soon as anything remembered of the project is; empty
	 * when nothing is remembered.
	 */
	String mark(Project project);

	/** Remembers nothing, as at a desk without a database. */
	static PastYears none() {
		return new PastYears() {
			@Override
			public Optional<PastYear> before(Project project) {
				return Optional.empty();
			}

			@Override
			public String mark(Project project) {
				return "";
			}
		};
	}

}
