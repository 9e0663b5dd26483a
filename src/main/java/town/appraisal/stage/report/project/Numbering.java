package town.appraisal.stage.report.project;

import java.util.List;

import town.appraisal.domain.submission.ReportSection;

/**
 * Numbers the texts under a second-level heading, where there is more than one; the first
 * heading begins with the project's name and unit, which take 1 and 2.
 *
 * @param sections the texts of one part in their order
 */
record Numbering(List<ReportSection> sections) {

	/** Tells whether the text is the first under its heading. */
	boolean opens(ReportSection section) {
		return !section.heading().isEmpty() && under(section).get(0) == section;
	}

	/** {@code 3.项目背景：}, or nothing for the only text under a heading. */
	String label(ReportSection section) {
		List<ReportSection> together = under(section);
		if (together.size() == 1) {
			return "";
		}
		int before = (together.get(0) == ReportSection.BACKGROUND) ? 3 : 1;
		return (together.indexOf(section) + before) + "." + section.label() + "：";
	}

	private List<ReportSection> under(ReportSection section) {
		return this.sections.stream().filter((it) -> it.heading().equals(section.heading())).toList();
	}

}
