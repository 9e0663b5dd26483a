package town.appraisal;

import java.util.EnumMap;
import java.util.Map;

import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.part.Outline;

/** Submissions with a report. */
public final class Reported {

	private Reported() {
	}

	/** The same submission with texts under these headings. */
	public static Submission with(Submission submission, Map<ReportSection, String> texts) {
		Map<ReportSection, Answer<String>> sections = new EnumMap<>(ReportSection.class);
		texts.forEach((section, text) -> sections.put(section, new Given<>(text, text, place(section))));
		return new Submission(submission.stamp(), submission.identity(), submission.funds(), submission.goals(),
				submission.indicators(), submission.total(), new Narrative(sections), submission.facts());
	}

	private static Place place(ReportSection section) {
		return new Place(FirstEdition.FORM.reportSheet(), "C" + (Outline.HEAD_LINE + 2 + section.ordinal()),
				section.label());
	}

}
