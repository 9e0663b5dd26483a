package town.appraisal.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Identity;
import town.appraisal.stage.validate.CrossChecks;
import town.appraisal.stage.validate.Examiner;
import town.appraisal.stage.validate.FileDigest;
import town.appraisal.stage.validate.across.Versions;

/**
 * What all files side by side change of one: versions and duplicates.
 *
 * @param path path of the file
 * @param status its status from now on
 * @param added findings it gets in addition
 * @param successor path of the file that takes its place, empty when none does
 */
public record CrossReview(String path, Status status, List<Finding> added, String successor) {

	public CrossReview {
		added = List.copyOf(added);
	}

	/** The files of which something changes, in the order given. */
	public static List<CrossReview> of(List<FileDigest> files) {
		Map<String, List<Finding>> added = added(files);
		Map<String, String> superseded = Versions.of(files).superseded();
		return files.stream().flatMap((it) -> {
			List<Finding> findings = added.getOrDefault(it.receipt().path(), List.of());
			Status status = superseded.containsKey(it.receipt().path()) ? Status.SUPERSEDED
					: heavier(it.status(), findings);
			boolean changes = status != it.status() || !findings.isEmpty();
			return changes ? Optional
				.of(new CrossReview(it.receipt().path(), status, findings,
						superseded.getOrDefault(it.receipt().path(), "")))
				.stream() : Optional.<CrossReview>empty().stream();
		}).toList();
	}

	/** A readable file in a few words. */
	public static FileDigest digest(AppraisedFile file) {
		Optional<Identity> identity = file.submission().map((it) -> it.identity());
		return new FileDigest(file.receipt(), file.status(), file.project(), file.registered(),
				identity.map((it) -> it.code().place()).orElse(Place.WHOLE_FILE),
				identity.map((it) -> it.name().place()).orElse(Place.WHOLE_FILE));
	}

	/** The file as the review leaves it. */
	public AppraisedFile appliedTo(AppraisedFile file) {
		List<Finding> all = new ArrayList<>(file.findings());
		all.addAll(this.added);
		all.sort(Examiner.ORDER);
		return file.with(all).as(this.status);
	}

	private static Map<String, List<Finding>> added(List<FileDigest> files) {
		Map<String, List<Finding>> added = new TreeMap<>();
		CrossChecks.all()
			.forEach((check) -> check.check(files)
				.forEach((path, findings) -> added.computeIfAbsent(path, (it) -> new ArrayList<>()).addAll(findings)));
		return added;
	}

	private static Status heavier(Status status, List<Finding> findings) {
		if (findings.stream().anyMatch((it) -> it.level() == Level.MUST_FIX)) {
			return Status.RETURNED;
		}
		boolean open = findings.stream().anyMatch((it) -> it.level() == Level.NEEDS_REASON);
		return (open && status == Status.ACCEPTED) ? Status.PENDING : status;
	}

}
