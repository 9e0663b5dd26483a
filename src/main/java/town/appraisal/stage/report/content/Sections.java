package town.appraisal.stage.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.report.draft.Drafts;
import town.appraisal.stage.report.draft.Facts;

/**
 * The texts of the sections: in the filler's words, else drafted, else said to be
 * missing.
 *
 * @param project whose they are
 * @param form the form it was filled in
 * @param submission what was filled
 * @param facts the figures to draft from
 */
record Sections(Project project, Form form, Optional<Submission> submission, Optional<Facts> facts) {

	private static final String NOT_FILLED = "（未填写）";

	static Sections of(AppraisedFile file, Form form, int year) {
		return new Sections(file.project(), form, file.submission(), Facts.of(file, form, year));
	}

	/**
	 * The paragraphs of the sections under one heading, numbered if there are several.
	 */
	List<Paragraph> paragraphs(List<ReportSection> together) {
		List<Paragraph> paragraphs = new ArrayList<>();
		boolean first = together.get(0) == ReportSection.BACKGROUND;
		if (first) {
			paragraphs.add(named("1." + this.form.label(Role.NAME) + "：", this.project.name()));
			paragraphs.add(named("2.项目单位：", this.project.unit()));
		}
		int number = paragraphs.size();
		for (ReportSection section : together) {
			number++;
			String label = (together.size() == 1) ? "" : number + "." + section.label();
			paragraphs.addAll(Labelled.paragraphs(label, text(section)));
		}
		return paragraphs;
	}

	private List<Paragraph> text(ReportSection section) {
		List<Paragraph> filled = filled(section).map(FilledParagraphs::paragraphs).orElse(List.of());
		if (!filled.isEmpty()) {
			return filled;
		}
		List<Paragraph> drafted = this.facts.map((it) -> Drafts.lines(section, it))
			.orElse(List.of())
			.stream()
			.map((it) -> new Paragraph(it, TextOrigin.DRAFTED))
			.toList();
		return drafted.isEmpty() ? List.of(new Paragraph(NOT_FILLED, TextOrigin.FORM)) : drafted;
	}

	/** The overall goal also stands in the form's own table. */
	private Optional<String> filled(ReportSection section) {
		Optional<String> text = this.submission.flatMap((it) -> it.narrative().text(section))
			.filter((it) -> !it.isBlank());
		return (section == ReportSection.OVERALL_GOAL)
				? text.or(() -> this.submission.flatMap((it) -> it.goals().expected().value())) : text;
	}

	private static Paragraph named(String label, String text) {
		return new Paragraph(label + (text.isBlank() ? NOT_FILLED : text), TextOrigin.FILLED);
	}

}
