package town.appraisal.domain.district;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import town.appraisal.domain.appraisal.Status;

/**
 * The district of one run. Short lists are returned; long ones are streamed to a consumer
 * so that a hundred thousand projects need no memory.
 */
public interface District {

	int year();

	/** The day of the summary and the deadline. */
	Timetable timetable();

	/** Number of projects in the register. */
	int registered();

	/** Number of files received. */
	int files();

	/** Number of received files by what became of them. */
	Map<Status, Integer> received();

	/** The figures of all projects together. */
	Tally total();

	/** The townships by name. */
	List<TownshipLine> townships();

	/** Money of the counted projects by source. */
	List<SourceLine> sources();

	/** Scores of the counted projects by class of indicator, in the official order. */
	List<IndicatorLine> indicators();

	/** The rules that were broken, those of most projects first. */
	List<FaultLine> faults();

	/**
	 * The folder of the received files as a path from the folder of the summary, ending
	 * in {@code /}; empty where there is no such path.
	 */
	String inbox();

	/** The same district a year before, where it is remembered. */
	Optional<District> lastYear();

	/** Every project: by township, then code, then file. */
	void projects(Consumer<ProjectLine> consumer);

	/**
	 * Every finding in the order of the projects; the weightiest first within a project.
	 */
	void findings(Consumer<FindingLine> consumer);

	/**
	 * Every received file and every project nothing came for: registered ones by
	 * township, code and time, then the others.
	 */
	void ledger(Consumer<LedgerLine> consumer);

	/** Reasons given and waivers granted, in the order of the projects. */
	void reasons(Consumer<ReasonLine> consumer);

	/** Every project that counts beside its year before, in the order of the projects. */
	void compared(Consumer<ComparedLine> consumer);

}
