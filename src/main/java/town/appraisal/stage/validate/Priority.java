package town.appraisal.stage.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Finding;

/**
 * The three things to mend first: what sends the workbook back before what needs a
 * reason, causes before what only follows from them, and each rule once before any twice.
 */
public final class Priority {

	private static final int FIRST = 3;

	/** Rules whose findings mostly follow from a finding of another rule. */
	private static final Map<String, Set<String>> CAUSES = Map.ofEntries(Map.entry("B01", Set.of("B02", "B18", "S06")),
			Map.entry("B03", Set.of("B01", "B02", "B08", "S05", "S14")), Map.entry("B04", Set.of("B03")),
			Map.entry("B05", Set.of("B01", "B02", "B03", "B06", "S05", "S14")),
			Map.entry("B09", Set.of("B01", "B02", "S06")), Map.entry("B10", Set.of("B01", "B02", "S06", "X06")),
			Map.entry("B17", Set.of("B01", "B02", "S06")), Map.entry("X06", Set.of("B01", "B02", "S06")),
			Map.entry("T04", Set.of("T01", "T02")), Map.entry("W01", Set.of("W02", "W03", "B06", "T03")),
			Map.entry("W05", Set.of("W02", "W03")), Map.entry("W07", Set.of("W02", "W03")),
			Map.entry("W02", Set.of("T01", "T03", "W03", "W08")), Map.entry("G02", Set.of("S05", "S08", "S14")),
			Map.entry("G04", Set.of("G17")), Map.entry("G05", Set.of("G08", "G22")),
			Map.entry("G18", Set.of("G05", "G08")), Map.entry("G19", Set.of("G08")), Map.entry("G20", Set.of("G04")),
			Map.entry("G12", Set.of("B05", "B06", "W01", "W02", "G01", "G02", "G03", "G04", "G06", "G13")),
			Map.entry("G14", Set.of("G12", "G13")),
			Map.entry("G15", Set.of("B05", "B06", "G01", "G04", "G06", "G12", "G13")));

	private Priority() {
	}

	/** At most three findings, the first to mend first. */
	public static List<Finding> first(List<Finding> findings) {
		Set<String> present = findings.stream().map(Finding::rule).collect(Collectors.toSet());
		List<Finding> ordered = findings.stream()
			.sorted(Comparator.comparing(Finding::level)
				.thenComparing((it) -> follows(it.rule(), present))
				.thenComparing(Examiner.ORDER))
			.toList();
		Set<String> seen = new HashSet<>();
		List<Finding> once = ordered.stream().filter((it) -> seen.add(it.rule())).toList();
		List<Finding> all = new ArrayList<>(once);
		ordered.stream().filter((it) -> !once.contains(it)).forEach(all::add);
		return all.stream().sorted(Comparator.comparing(Finding::level)).limit(FIRST).toList();
	}

	/** Whether a finding of this rule only follows from another one that is present. */
	public static boolean follows(String rule, Set<String> present) {
		return CAUSES.getOrDefault(rule, Set.of()).stream().anyMatch(present::contains);
	}

}
