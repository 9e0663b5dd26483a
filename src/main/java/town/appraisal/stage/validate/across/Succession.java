package town.appraisal.stage.validate.across;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.stage.validate.digest.FileDigest;

/**
 * The files of one project in their order of succession. The latest valid one counts; a
 * returned one that is later stays beside it until it is corrected. Where none is valid
 * the latest counts, so that a project is returned once.
 *
 * @param standing paths of the files that count
 * @param superseded replaced paths, with their successor
 * @param undecided paths where it is unclear which one counts
 */
record Succession(List<String> standing, Map<String, String> superseded, Map<String, Versions.Doubt> undecided) {

	/** The succession among files sorted by path. */
	static Succession of(List<FileDigest> files) {
		Map<String, String> superseded = new TreeMap<>();
		List<FileDigest> distinct = distinct(files, superseded);
		List<FileDigest> candidates = candidates(distinct);
		boolean differingUnits = candidates.stream().map((it) -> it.project().unit()).distinct().count() > 1;
		List<FileDigest> latest = differingUnits ? candidates : latest(candidates);
		if (latest.size() > 1) {
			return doubtful(distinct, latest, superseded, differingUnits ? "实施单位不同" : "保存时间相同，内容不同");
		}
		FileDigest successor = latest.get(0);
		distinct.stream()
			.filter((it) -> it != successor && !saved(it).isAfter(saved(successor)))
			.filter((it) -> it.project().unit().equals(successor.project().unit()))
			.forEach((it) -> superseded.put(path(it), path(successor)));
		return new Succession(remaining(distinct, superseded), superseded, Map.of());
	}

	/** One file of each content, the first by path; the others are copies of it. */
	private static List<FileDigest> distinct(List<FileDigest> files, Map<String, String> superseded) {
		Map<String, FileDigest> byContent = new LinkedHashMap<>();
		for (FileDigest file : files) {
			FileDigest first = byContent.putIfAbsent(file.receipt().sha256(), file);
			if (first != null) {
				superseded.put(path(file), path(first));
			}
		}
		return new ArrayList<>(byContent.values());
	}

	/**
	 * The valid files, or all where none is: another unit's file that is returned anyway
	 * need not be considered.
	 */
	private static List<FileDigest> candidates(List<FileDigest> files) {
		List<FileDigest> valid = files.stream().filter((it) -> isValid(it.status())).toList();
		return valid.isEmpty() ? files : valid;
	}

	private static List<FileDigest> latest(List<FileDigest> candidates) {
		Instant last = candidates.stream().map(Succession::saved).max(Comparator.naturalOrder()).orElse(Instant.MIN);
		return candidates.stream().filter((it) -> saved(it).equals(last)).toList();
	}

	private static Succession doubtful(List<FileDigest> files, List<FileDigest> latest, Map<String, String> superseded,
			String why) {
		Map<String, Versions.Doubt> doubts = new TreeMap<>();
		for (FileDigest file : latest) {
			FileDigest other = (file == latest.get(0)) ? latest.get(1) : latest.get(0);
			doubts.put(path(file), new Versions.Doubt(path(other), why));
		}
		return new Succession(remaining(files, superseded), superseded, doubts);
	}

	private static List<String> remaining(List<FileDigest> files, Map<String, String> superseded) {
		return files.stream().map(Succession::path).filter((it) -> !superseded.containsKey(it)).toList();
	}

	private static boolean isValid(Status status) {
		return status != Status.RETURNED && status != Status.UNREADABLE;
	}

	private static Instant saved(FileDigest file) {
		return file.receipt().saved().isEmpty() ? Instant.MIN : Instant.parse(file.receipt().saved());
	}

	private static String path(FileDigest file) {
		return file.receipt().path();
	}

}
