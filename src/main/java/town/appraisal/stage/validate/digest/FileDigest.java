package town.appraisal.stage.validate.digest;

import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Identity;

/**
 * A short record of a file: some 1.3 KB, of which at most 600 bytes are traits, so that
 * 100,000 files of a district fit into memory.
 *
 * @param receipt the file
 * @param status its status by its own findings
 * @param project the project it is about
 * @param registered whether the register has the project
 * @param codePlace cell of the project code
 * @param namePlace cell of the project name
 * @param traits by what it is recognised
 */
public record FileDigest(Receipt receipt, Status status, Project project, boolean registered, Place codePlace,
		Place namePlace, Traits traits) {

	/** The short record of an appraised file. */
	public static FileDigest of(AppraisedFile file) {
		Optional<Identity> identity = file.submission().map((it) -> it.identity());
		return new FileDigest(file.receipt(), file.status(), shared(file.project()), file.registered(),
				identity.map((it) -> shared(it.code().place())).orElse(Place.WHOLE_FILE),
				identity.map((it) -> shared(it.name().place())).orElse(Place.WHOLE_FILE), Traits.of(file));
	}

	public String path() {
		return this.receipt.path();
	}

	/** Who reports: the township, or the unit where a plain form names none. */
	public String reporter() {
		return this.project.township().isBlank() ? this.project.unit() : this.project.township();
	}

	/** Many files have the same of these; each text is kept once. */
	private static Project shared(Project it) {
		return new Project(it.code(), it.name(), it.township().intern(), it.unit().intern(), it.department().intern(),
				it.year());
	}

	private static Place shared(Place it) {
		return new Place(it.sheet().intern(), it.cell().intern(), it.field().intern());
	}

}
