package town.appraisal.domain.project;

import java.util.List;
import java.util.Optional;

/**
 * The register of approved projects (项目台账).
 *
 * @param year fiscal year of the register
 * @param deadline last day of submission as ISO date, empty when not stated
 * @param projects the registered projects in the order of the register, codes unique
 * @param waivers exemptions from single rules
 */
public record Register(int year, String deadline, List<RegisteredProject> projects, List<Waiver> waivers) {

	public Register {
		projects = List.copyOf(projects);
		waivers = List.copyOf(waivers);
	}

	/** Finds a project by its code. */
	public Optional<RegisteredProject> byCode(String code) {
		return this.projects.stream().filter((it) -> it.project().code().equals(code)).findFirst();
	}

}
