package town.appraisal.stage.report.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.ReportPart;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;

/**
 * The text of a 项目支出绩效评价报告. Outline: 财预〔2020〕10号 附件3.
 *
 * @param project whose it is
 * @param year its fiscal year
 * @param parts the seven parts
 * @param scores the score table
 */
public record Report(Project project, int year, List<Part> parts, ScoreTable scores) {

	/** What the paper is called. */
	public static final String TITLE = "项目支出绩效评价报告";

	/** The report is the second attachment of the call for it; the first is the form. */
	public static final String ATTACHMENT = "附件2";

	public Report {
		parts = List.copyOf(parts);
	}

	/** The form whose words a report speaks; of what was not read, the one to issue. */
	public static Form form(AppraisedFile file, int year) {
		return file.submission()
			.map((it) -> FormShelf.EVERY.of(it.form()))
			.orElseGet(() -> FormShelf.EVERY.toIssue(year));
	}

	/** The report of one project. */
	public static Report of(AppraisedFile file, int year) {
		Form form = form(file, year);
		Sections sections = Sections.of(file, form, year);
		List<Part> parts = new ArrayList<>();
		for (ReportPart part : ReportPart.values()) {
			parts.add(new Part(part.heading(), passages(part, sections)));
		}
		return new Report(file.project(), year, parts, ScoreTable.of(file, form));
	}

	/** Tells whether the program worded any of it. */
	public boolean isDrafted() {
		return this.parts.stream()
			.flatMap((part) -> part.passages().stream())
			.flatMap((passage) -> passage.paragraphs().stream())
			.anyMatch((it) -> it.origin() == Origin.DRAFTED);
	}

	private static List<Passage> passages(ReportPart part, Sections sections) {
		Map<String, List<ReportSection>> headings = new LinkedHashMap<>();
		Arrays.stream(ReportSection.values())
			.filter((it) -> it.part() == part.ordinal() + 1)
			.forEach((it) -> headings.computeIfAbsent(it.heading(), (key) -> new ArrayList<>()).add(it));
		return headings.entrySet()
			.stream()
			.map((it) -> new Passage(it.getKey(), sections.paragraphs(it.getValue())))
			.toList();
	}

}
