package town.appraisal.stage.validate;

import java.util.Map;
import java.util.Set;

/**
 * Which rules explain which: where the first found something, the second often follows.
 */
final class Causes {

	/** By a rule the rules that explain its findings. */
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

	private Causes() {
	}

	/** Whether a rule that found something explains the findings of this one. */
	static boolean explain(String rule, Set<String> present) {
		return CAUSES.getOrDefault(rule, Set.of()).stream().anyMatch(present::contains);
	}

}
