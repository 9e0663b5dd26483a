package town.appraisal.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.appraisal.ReceivedFiles;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.policy.Policy;

/** The findings of stored files by two policies, to see what the second would change. */
public final class ChangedFindings {

	private final Map<String, List<Finding>> before;

	private final Map<String, List<Finding>> after;

	private ChangedFindings(Map<String, List<Finding>> before, Map<String, List<Finding>> after) {
		this.before = before;
		this.after = after;
	}

	/** Judges the readable ones of these files by the rules in force and by others. */
	public static ChangedFindings of(Engine inForce, Engine changed, ReceivedFiles files, PriorYears past) {
		return new ChangedFindings(inForce.findings(files, past), changed.findings(files, past));
	}

	/** The rules two policies have differently by name; thresholds name no rule. */
	public static Set<String> changed(Policy inForce, Policy changed) {
		Set<String> ids = new TreeSet<>(inForce.rules().keySet());
		ids.addAll(changed.rules().keySet());
		ids.removeIf(
				(it) -> inForce.rules().containsKey(it) && inForce.rules().get(it).equals(changed.rules().get(it)));
		return ids;
	}

	/** How many files could be judged. */
	public int readable() {
		return this.before.size();
	}

	/**
	 * The files each rule judges otherwise, by rule and path.
	 * @param named rules that are listed even when they touch no file
	 */
	public Map<String, List<String>> touched(Set<String> named) {
		Map<String, Set<String>> touched = new TreeMap<>();
		named.forEach((it) -> touched.put(it, Set.of()));
		this.before.forEach((path, found) -> rules(said(found), said(this.after.getOrDefault(path, List.of())))
			.forEach((rule) -> touched.merge(rule, Set.of(path), ChangedFindings::union)));
		return touched.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (it) -> it.getValue().stream().sorted().toList(),
					(one, other) -> one, TreeMap::new));
	}

	/** The rules that say something on one side only. */
	private static Set<String> rules(Set<Said> before, Set<Said> after) {
		return union(before, after).stream()
			.filter((it) -> !before.contains(it) || !after.contains(it))
			.map(Said::rule)
			.collect(Collectors.toSet());
	}

	private static <T> Set<T> union(Set<T> one, Set<T> other) {
		Set<T> all = new HashSet<>(one);
		all.addAll(other);
		return all;
	}

	private static Set<Said> said(List<Finding> findings) {
		return findings.stream().map(Said::of).collect(Collectors.toSet());
	}

	/** What the filler sees of a finding. */
	private record Said(String rule, Level level, Place place, String message) {

		static Said of(Finding it) {
			return new Said(it.rule(), it.level(), it.place(), it.message());
		}

	}

}
