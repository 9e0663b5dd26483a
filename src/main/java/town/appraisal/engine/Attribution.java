package town.appraisal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;

/**
 * Whose a file is that does not say so itself: an unreadable or returned file whose name
 * begins with the code of a registered project, as issued workbooks are named. Otherwise
 * a township would be reminded of a file it has sent.
 */
final class Attribution {

	private final Map<String, Project> byCode = new HashMap<>();

	private final int longest;

	Attribution(Register register) {
		register.projects().forEach((it) -> this.byCode.put(it.project().code(), it.project()));
		this.longest = this.byCode.keySet().stream().mapToInt(String::length).max().orElse(0);
	}

	/** The file, with its project where only its name tells it. */
	AppraisedFile attribute(AppraisedFile file) {
		if (file.registered() || file.status() == Status.ACCEPTED || file.status() == Status.PENDING) {
			return file;
		}
		return named(file.receipt().path()).map(file::of).orElse(file);
	}

	/** The project whose code the name of a file begins with. */
	Optional<Project> named(String path) {
		String name = path.substring(path.lastIndexOf('/') + 1);
		for (int length = Math.min(this.longest, name.length()); length > 0; length--) {
			Project project = this.byCode.get(name.substring(0, length));
			if (project != null && endsAt(name, length)) {
				return Optional.of(project);
			}
		}
		return Optional.empty();
	}

	/** P1 is not the project of {@code P12.xlsx}. */
	private static boolean endsAt(String name, int length) {
		return length == name.length() || !isCodeCharacter(name.charAt(length));
	}

	private static boolean isCodeCharacter(char character) {
		return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
				|| (character >= 'a' && character <= 'z');
	}

}
