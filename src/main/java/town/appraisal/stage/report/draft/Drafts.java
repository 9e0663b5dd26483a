package town.appraisal.stage.report.draft;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.submission.ReportSection;

/**
 * Which headings of the report follow from the figures. The others, such as the
 * background and the advice, only a person can write.
 */
public final class Drafts {

	private static final Map<ReportSection, Draft> ALL = all();

	private Drafts() {
	}

	/** The drafted lines under a heading; none where nothing follows. */
	public static List<String> lines(ReportSection section, Facts facts) {
		Draft draft = ALL.get(section);
		return (draft == null) ? List.of() : draft.lines(facts);
	}

	private static Map<ReportSection, Draft> all() {
		Map<ReportSection, Draft> all = new EnumMap<>(ReportSection.class);
		all.put(ReportSection.IMPLEMENTATION, new FundsUse());
		all.put(ReportSection.METHOD, new IndicatorSystem());
		all.put(ReportSection.CONCLUSION, new OverallResult());
		all.put(ReportSection.CONDUCT, new FundsUse());
		all.put(ReportSection.OUTPUT, new Output());
		all.put(ReportSection.BENEFIT, new Effects());
		all.put(ReportSection.PROBLEMS, new Shortfalls());
		return all;
	}

}
