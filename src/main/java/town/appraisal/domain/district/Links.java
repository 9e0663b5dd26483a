package town.appraisal.domain.district;

import java.util.Optional;

/**
 * Where the files of a line are, as paths with {@code /}.
 *
 * @param report the report of the project, below the folder of the summary
 * @param returned the marked copy, below the folder of the summary
 * @param source the received file, below the input folder
 */
public record Links(Optional<String> report, Optional<String> returned, Optional<String> source) {

	/** Nothing to link to. */
	public static Links none() {
		return new Links(Optional.empty(), Optional.empty(), Optional.empty());
	}

}
