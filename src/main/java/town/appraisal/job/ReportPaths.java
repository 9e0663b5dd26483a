package town.appraisal.job;

import town.appraisal.domain.project.Project;

/** Where the report of a project goes. */
@FunctionalInterface
public interface ReportPaths {

	/**
	 * The path below the folder of the year, with {@code /} and an ending; two projects
	 * may share one, the job keeps them apart.
	 */
	String of(Project project);

}
