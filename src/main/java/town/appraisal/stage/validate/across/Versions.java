package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import town.appraisal.stage.validate.digest.FileDigest;

/**
 * Which file of each project counts, when a township sent more than one.
 *
 * @param current paths of the files that count
 * @param superseded paths of replaced files, each with the path of its successor
 * @param undecided files of one project where it is unclear which one counts
 */
public record Versions(Set<String> current, Map<String, String> superseded, Map<String, Doubt> undecided) {

	public Versions {
		current = Set.copyOf(current);
		superseded = Map.copyOf(superseded);
		undecided = Map.copyOf(undecided);
	}

	/**
	 * Why it is unclear which of two files counts.
	 *
	 * @param other path of the other file
	 * @param why the reason, in the clerk's words
	 */
	public record Doubt(String other, String why) {
	}

	/** The versions among all readable files of a run, whatever their order. */
	public static Versions of(List<FileDigest> files) {
		Set<String> current = new TreeSet<>();
		Map<String, String> superseded = new TreeMap<>();
		Map<String, Doubt> undecided = new TreeMap<>();
		ProjectKeys.group(files).forEach((group) -> {
			Succession succession = Succession.of(group);
			current.addAll(succession.standing());
			superseded.putAll(succession.superseded());
			undecided.putAll(succession.undecided());
		});
		return new Versions(current, superseded, undecided);
	}

}
