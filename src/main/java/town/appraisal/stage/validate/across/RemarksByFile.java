package town.appraisal.stage.validate.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.domain.finding.Remark;
import town.appraisal.stage.validate.digest.FileDigest;

/** Remarks while they are being gathered, by the path of their file. */
final class RemarksByFile {

	private final Map<String, List<Remark>> remarks = new TreeMap<>();

	void add(FileDigest file, Remark remark) {
		this.remarks.computeIfAbsent(file.path(), (path) -> new ArrayList<>()).add(remark);
	}

	Map<String, List<Remark>> all() {
		return this.remarks;
	}

}
