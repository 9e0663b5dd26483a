package town.appraisal.engine;

import java.util.Optional;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.Identity;
import town.appraisal.domain.submission.Stamp;
import town.appraisal.domain.submission.Submission;

/**
 * Which project a workbook is about.
 *
 * @param line its line of the register, empty where there is none
 * @param project the project as filled, completed from the register
 */
record Identification(Optional<RegisteredProject> line, Project project) {

	/** What the workbook says of itself, looked up in the register if there is one. */
	static Identification of(Submission submission, Optional<RegisterIndex> register) {
		Identity as = submission.identity();
		Project filled = new Project(code(submission), as.name().or(""), as.township().or(""), as.unit().or(""),
				as.department().or(""), as.year().or(0));
		Optional<RegisteredProject> line = register
			.flatMap((it) -> it.find(filled.code(), filled.name(), filled.unit()));
		return new Identification(line, line.map((it) -> complete(filled, it.project())).orElse(filled));
	}

	private static String code(Submission submission) {
		return submission.identity().code().value().or(() -> submission.stamp().map(Stamp::projectCode)).orElse("");
	}

	/**
	 * The register says what is missing; what was filled stays as filled, but for the key
	 * and the township.
	 */
	private static Project complete(Project filled, Project known) {
		return new Project(known.code(), first(filled.name(), known.name()), known.township(),
				first(filled.unit(), known.unit()), first(filled.department(), known.department()),
				(filled.year() != 0) ? filled.year() : known.year());
	}

	private static String first(String one, String other) {
		return one.isEmpty() ? other : one;
	}

}
