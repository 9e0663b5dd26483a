package town.appraisal.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Register;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RulesInForce;
import town.appraisal.stage.validate.RunFiles;
import town.appraisal.stage.validate.across.Versions;

/** The cross-check: all files side by side, for versions, duplicates and copies. */
final class Comparison {

	private final Policy policy;

	private final RulesInForce rules;

	private final Register register;

	private final Settling settling;

	Comparison(Policy policy, RulesInForce rules, Register register, Settling settling) {
		this.policy = policy;
		this.rules = rules;
		this.register = register;
		this.settling = settling;
	}

	/** The files of which something changes, by path. */
	List<CrossReview> review(ReceivedFiles files) {
		List<FileDigest> digests = new ArrayList<>();
		files.each((it) -> digests.add(FileDigest.of(it)));
		RunFiles run = new RunFiles(digests, this.policy, Optional.of(this.register),
				(path) -> files.file(path).submission().orElseThrow());
		Map<String, List<Remark>> remarks = remarks(run);
		Map<String, String> superseded = Versions.of(run.readable()).superseded();
		return run.files()
			.stream()
			.filter((it) -> superseded.containsKey(it.path()) || remarks.containsKey(it.path()))
			.map((it) -> review(files, it, remarks.getOrDefault(it.path(), List.of()),
					superseded.getOrDefault(it.path(), "")))
			.toList();
	}

	private CrossReview review(ReceivedFiles files, FileDigest digest, List<Remark> remarks, String successor) {
		List<Finding> found = only(remarks, Finding.class);
		List<NotChecked> notChecked = only(remarks, NotChecked.class);
		List<Finding> settled = found.isEmpty() ? found : settled(files.file(digest.path()), found);
		Status status = successor.isEmpty() ? Status.heavier(digest.status(), Status.of(settled, notChecked))
				: Status.SUPERSEDED;
		return new CrossReview(digest.path(), status, settled, notChecked, successor);
	}

	private List<Finding> settled(AppraisedFile file, List<Finding> findings) {
		return this.settling.settle(findings, file.project().code(), file.reasons());
	}

	private Map<String, List<Remark>> remarks(RunFiles run) {
		Map<String, List<Remark>> remarks = new TreeMap<>();
		RuleCatalogue.CROSS_CHECKS.stream()
			.filter((check) -> this.rules.applies(check.rule()))
			.forEach((check) -> check.check(run)
				.forEach((path, said) -> said.stream()
					.flatMap((it) -> this.rules.apply(check.rule(), it))
					.forEach((it) -> remarks.computeIfAbsent(path, (key) -> new ArrayList<>()).add(it))));
		return remarks;
	}

	private static <R extends Remark> List<R> only(List<Remark> remarks, Class<R> kind) {
		return remarks.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}
