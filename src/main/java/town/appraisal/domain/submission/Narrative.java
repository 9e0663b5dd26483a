package town.appraisal.domain.submission;

import java.util.Map;
import java.util.Optional;

/**
 * The sheet 报告文本.
 *
 * @param sections the text of each heading; empty when the workbook has no such sheet
 */
public record Narrative(Map<ReportSection, Answer<String>> sections) {

	public Narrative {
		sections = Map.copyOf(sections);
	}

	public boolean isPresent() {
		return !this.sections.isEmpty();
	}

	/** What was written under a heading. */
	public Optional<String> text(ReportSection section) {
		return Optional.ofNullable(this.sections.get(section)).flatMap(Answer::value);
	}

}
