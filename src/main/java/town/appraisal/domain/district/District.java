package town.appraisal.domain.district;

import java.util.List;
import java.util.function.Consumer;

/**
 * The district of one run. Short lists are returned; long ones are streamed to a consumer
 * so that a hundred thousand projects need no memory.
 */
public interface District {

	int year();

	/** Number of projects in the register. */
	int registered();

	/** Number of files received, superseded ones included. */
	int files();

	/** The figures of all projects together. */
	Tally total();

	/** The townships by name. */
	List<TownshipLine> townships();

	/** Every project: by township, then code, then file. */
	void projects(Consumer<ProjectLine> consumer);

	/**
	 * Every finding in the order of the projects; the weightiest first within a project.
	 */
	void findings(Consumer<FindingLine> consumer);

}
