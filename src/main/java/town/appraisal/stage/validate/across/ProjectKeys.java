package town.appraisal.stage.validate.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.domain.project.Project;
import town.appraisal.stage.validate.digest.FileDigest;

/**
 * Which files are of one project: the same code, or the same unit, name and year where a
 * file has no code.
 */
final class ProjectKeys {

	private ProjectKeys() {
	}

	/** The files of each project, by path within a group. */
	static Collection<List<FileDigest>> group(List<FileDigest> files) {
		List<FileDigest> sorted = files.stream().sorted(Comparator.comparing((it) -> it.receipt().path())).toList();
		Map<String, String> codes = new HashMap<>();
		sorted.stream()
			.map(FileDigest::project)
			.filter((it) -> !it.code().isEmpty())
			.forEach((it) -> codes.putIfAbsent(named(it), coded(it)));
		Map<String, List<FileDigest>> groups = new TreeMap<>();
		sorted.forEach((it) -> groups.computeIfAbsent(key(it, codes), (key) -> new ArrayList<>()).add(it));
		return groups.values();
	}

	private static String key(FileDigest file, Map<String, String> codes) {
		Project project = file.project();
		if (!project.code().isEmpty()) {
			return coded(project);
		}
		boolean anonymous = project.name().isBlank() || project.unit().isBlank();
		return anonymous ? "path " + file.receipt().path() : codes.getOrDefault(named(project), named(project));
	}

	private static String coded(Project project) {
		return "code " + project.code();
	}

	private static String named(Project project) {
		return "name " + project.unit() + "\n" + project.name() + "\n" + project.year();
	}

}
