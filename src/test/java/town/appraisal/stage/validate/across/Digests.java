package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.Register;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;
import town.appraisal.stage.validate.digest.TextSketch;
import town.appraisal.stage.validate.digest.Traits;

/** Received files in a few words. */
final class Digests {

	private Digests() {
	}

	/** Files side by side, under the shipped policy and without a register. */
	static RunFiles sideBySide(List<FileDigest> files) {
		return sideBySide(files, Optional.empty());
	}

	static RunFiles sideBySide(List<FileDigest> files, Optional<Register> register) {
		return new RunFiles(files, PolicyFile.shipped(), register, (path) -> {
			throw new AssertionError("no need for the contents of " + path);
		});
	}

	/**
	 * What a check says of files, a line each: path, level, cell, message, or why not.
	 */
	static List<String> said(CrossCheck check, RunFiles run) {
		return check.check(run)
			.entrySet()
			.stream()
			.flatMap((it) -> it.getValue().stream().map((remark) -> line(it.getKey(), remark)))
			.toList();
	}

	private static String line(String path, Remark remark) {
		return path + " "
				+ ((remark instanceof Finding it)
						? "%s %s %s".formatted(it.level().label(), it.place().cell(), it.message())
						: ((NotChecked) remark).reason());
	}

	static FileDigest coded(String path, String saved, Status status) {
		return file(path, path, saved, status, "XC-007", "小村乡人民政府");
	}

	static FileDigest file(String path, String hash, String saved, Status status, String code, String unit) {
		return new FileDigest(new Receipt(path, hash, 1, saved), status,
				new Project(code, "村内道路维修项目", "小村乡", unit, "区农业农村局", 2024), true, new Place("自评表", "C4", "项目编号"),
				new Place("自评表", "C3", "项目名称"), Traits.NONE);
	}

	/** A file of its own project of a township, with these traits. */
	static FileDigest of(String path, String town, Traits traits) {
		return new FileDigest(new Receipt(path, path, 1, "2024-12-02T08:00:00Z"), Status.ACCEPTED,
				new Project(path, "村内道路维修项目", town, town + "人民政府", "区农业农村局", 2024), true,
				new Place("自评表", "C4", "项目编号"), new Place("自评表", "C3", "项目名称"), traits);
	}

	static Traits content(long fingerprint, boolean narrated) {
		return new Traits(fingerprint, narrated, TextSketch.of(""), false, List.of());
	}

	static Traits fullMarks(boolean full) {
		return new Traits(0, false, TextSketch.of(""), full, List.of());
	}

	static Traits faults(String... faults) {
		return new Traits(0, false, TextSketch.of(""), false, List.of(faults));
	}

}
