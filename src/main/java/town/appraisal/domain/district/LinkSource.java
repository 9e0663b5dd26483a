package town.appraisal.domain.district;

import java.util.Optional;

/**
 * Where the files of a project are, as paths with {@code /} relative to the folder of the
 * summary.
 */
public interface LinkSource {

	/** The report of the project, if one was written. */
	Optional<String> report(ProjectLine line);

	/** The returned copy, if there is one. */
	Optional<String> returned(ProjectLine line);

	/** Nothing to link to. */
	static LinkSource none() {
		return new LinkSource() {

			@Override
			public Optional<String> report(ProjectLine line) {
				return Optional.empty();
			}

			@Override
			public Optional<String> returned(ProjectLine line) {
				return Optional.empty();
			}

		};
	}

}
