package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.project.Project;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.validate.FileDigest;
import town.appraisal.stage.validate.SideBySide;

/** Received files in a few words. */
final class Digests {

	private Digests() {
	}

	/** Files side by side, under the shipped policy and without a register. */
	static SideBySide sideBySide(List<FileDigest> files) {
		return new SideBySide(files, PolicyFile.shipped(), Optional.empty(), (path) -> {
			throw new AssertionError("no need for the contents of " + path);
		});
	}

	static FileDigest coded(String path, String saved, Status status) {
		return file(path, path, saved, status, "XC-007", "小村乡人民政府");
	}

	static FileDigest file(String path, String hash, String saved, Status status, String code, String unit) {
		return new FileDigest(new Receipt(path, hash, 1, saved), status,
				new Project(code, "村内道路维修项目", "小村乡", unit, "区农业农村局", 2024), true, new Place("自评表", "C4", "项目编号"),
				new Place("自评表", "C3", "项目名称"));
	}

}
