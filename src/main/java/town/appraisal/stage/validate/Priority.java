package town.appraisal.stage.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.Finding;

/**
 * The three findings to deal with first: what must be fixed before what needs a reason,
 * causes before what only follows from them, and each rule once before any twice.
 */
public final class Priority {

	private static final int FIRST = 3;

	private Priority() {
	}

	/** At most three findings, the most important first. */
	public static List<Finding> first(List<Finding> findings) {
		Set<String> present = findings.stream().map(Finding::rule).collect(Collectors.toSet());
		List<Finding> ordered = findings.stream()
			.sorted(Comparator.comparing(Finding::level)
				.thenComparing((it) -> Causes.explain(it.rule(), present))
				.thenComparing(Finding.ORDER))
			.toList();
		Set<String> seen = new HashSet<>();
		List<Finding> once = ordered.stream().filter((it) -> seen.add(it.rule())).toList();
		List<Finding> all = new ArrayList<>(once);
		ordered.stream().filter((it) -> !once.contains(it)).forEach(all::add);
		return all.stream().sorted(Comparator.comparing(Finding::level)).limit(FIRST).toList();
	}

}
