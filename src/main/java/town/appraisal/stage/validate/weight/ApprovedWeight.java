package town.appraisal.stage.validate.weight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;

/** The full score of an indicator as it was approved with the budget. */
final class ApprovedWeight {

	private static final Pattern IDLE = Pattern.compile("[\\s\\p{Punct}（）“”、，。：—－]");

	private ApprovedWeight() {
	}

	/** Empty where the register has none, or several indicators of the name. */
	static Optional<BigDecimal> of(CaseFile file, IndicatorRow row) {
		String name = bare(row.level3().or(""));
		List<RegisteredIndicator> named = file.registered()
			.map(RegisteredProject::indicators)
			.orElse(List.of())
			.stream()
			.filter((it) -> bare(it.level3()).equals(name))
			.toList();
		return (named.size() == 1 && !row.level3().isBlank()) ? named.get(0).weight() : Optional.empty();
	}

	private static String bare(String name) {
		return IDLE.matcher(name).replaceAll("");
	}

}
