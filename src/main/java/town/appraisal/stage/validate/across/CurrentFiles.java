package town.appraisal.stage.validate.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import town.appraisal.stage.validate.digest.FileDigest;
import town.appraisal.stage.validate.RunFiles;

/** The readable files no later version replaced. */
final class CurrentFiles {

	private CurrentFiles() {
	}

	static List<FileDigest> of(RunFiles run) {
		Set<String> current = Versions.of(run.readable()).current();
		return run.readable().stream().filter((it) -> current.contains(it.path())).toList();
	}

	/** These files by a name they bear, those without it left out. */
	static Map<String, List<FileDigest>> by(RunFiles run, Function<FileDigest, String> name) {
		Map<String, List<FileDigest>> groups = new TreeMap<>();
		of(run).stream()
			.filter((it) -> !name.apply(it).isBlank())
			.forEach((it) -> groups.computeIfAbsent(name.apply(it), (key) -> new ArrayList<>()).add(it));
		return groups;
	}

}
