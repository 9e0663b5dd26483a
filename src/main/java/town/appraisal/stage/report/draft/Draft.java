package town.appraisal.stage.report.draft;

import java.util.List;

/** Words a part of the report from the figures. */
@FunctionalInterface
interface Draft {

	/**
	 * The lines of the part, one for each paragraph; none where the figures say nothing.
	 */
	List<String> lines(Facts facts);

}
