package town.appraisal.stage.report.project;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.submission.Narrative;
import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.stage.report.paper.Look;
import town.appraisal.stage.report.paper.PageFormat;
import town.appraisal.stage.report.paper.Paper;

/**
 * The sheet 绩效评价报告: seven parts in the filler's words, numbered the same way throughout.
 * Outline: 财预〔2020〕10号 附件3.
 */
public record NarrativeSheet(Paper paper) {

	/** Name of the sheet. */
	public static final String NAME = "绩效评价报告";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(21, 21, 21, 21);

	private static final String NOT_FILLED = "（未填写）";

	private static final String INDENT = "　　";

	/** Writes the report. */
	public void write(AppraisedFile file) {
		this.paper.wide("项目支出绩效评价报告", Look.TITLE).wide(file.project().name(), Look.SUBTITLE);
		Optional<Narrative> narrative = file.submission().map(Submission::narrative);
		for (ReportPart part : ReportPart.values()) {
			this.paper.wide(part.heading(), Look.HEADING);
			part(part, file, narrative);
		}
	}

	private void part(ReportPart part, AppraisedFile file, Optional<Narrative> narrative) {
		List<ReportSection> sections = sections(part);
		boolean empty = sections.stream().allMatch((it) -> text(narrative, it).isEmpty());
		if (empty && part != ReportPart.BASICS) {
			this.paper.wide(INDENT + NOT_FILLED, Look.PARAGRAPH);
			return;
		}
		Numbering numbering = new Numbering(sections);
		for (ReportSection section : sections) {
			heading(numbering, section, file);
			body(numbering.label(section), text(narrative, section));
		}
	}

	private void heading(Numbering numbering, ReportSection section, AppraisedFile file) {
		if (numbering.opens(section)) {
			this.paper.wide(section.heading(), Look.SUBHEADING);
		}
		if (section == ReportSection.BACKGROUND) {
			paragraph("1." + SelfEvaluation.NAME.label() + "：" + named(file.project().name()));
			paragraph("2.项目单位：" + named(file.project().unit()));
		}
	}

	private void body(String label, Optional<String> text) {
		if (label.isEmpty() || text.filter((it) -> it.strip().indexOf('\n') >= 0).isEmpty()) {
			paragraphs(label + text.orElse(NOT_FILLED));
		}
		else {
			paragraph(label);
			paragraphs(text.get());
		}
	}

	private void paragraphs(String text) {
		text.strip().lines().map(String::strip).filter((it) -> !it.isEmpty()).forEach(this::paragraph);
	}

	private void paragraph(String text) {
		this.paper.wide(INDENT + text, Look.PARAGRAPH);
	}

	private static String named(String text) {
		return text.isBlank() ? NOT_FILLED : text;
	}

	private static Optional<String> text(Optional<Narrative> narrative, ReportSection section) {
		return narrative.flatMap((it) -> it.text(section)).filter((it) -> !it.isBlank());
	}

	private static List<ReportSection> sections(ReportPart part) {
		return Arrays.stream(ReportSection.values()).filter((it) -> it.part() == part.ordinal() + 1).toList();
	}

}
