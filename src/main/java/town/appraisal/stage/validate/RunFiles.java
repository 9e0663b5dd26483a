package town.appraisal.stage.validate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Register;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.digest.FileDigest;

/**
 * All files of a run, and what they are compared with.
 *
 * @param files short records of the files, by path
 * @param policy the office's figures
 * @param register the register, empty in a test of the files alone
 * @param contents the submission of a readable file by its path; used for few files only
 */
public record RunFiles(List<FileDigest> files, Policy policy, Optional<Register> register,
		Function<String, Submission> contents) {

	public RunFiles {
		files = files.stream().sorted(Comparator.comparing(FileDigest::path)).toList();
	}

	/** The files that are our form. */
	public List<FileDigest> readable() {
		return this.files.stream().filter((it) -> it.status() != Status.UNREADABLE).toList();
	}

	/** The files that could not be opened as our form. */
	public List<FileDigest> unreadable() {
		return this.files.stream().filter((it) -> it.status() == Status.UNREADABLE).toList();
	}

	/** The townships the register knows. */
	public Set<String> townships() {
		return this.register
			.map((it) -> it.projects()
				.stream()
				.map((line) -> line.project().township())
				.filter((name) -> !name.isBlank())
				.collect(Collectors.toSet()))
			.orElse(Set.of());
	}

}
