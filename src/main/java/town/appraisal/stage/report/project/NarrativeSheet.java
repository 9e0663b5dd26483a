package town.appraisal.stage.report.project;

import town.appraisal.stage.report.content.Paragraph;
import town.appraisal.stage.report.content.Part;
import town.appraisal.stage.report.content.Passage;
import town.appraisal.stage.report.content.Report;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.Paper;

/** The sheet 绩效评价报告: the seven parts, as the document has them. */
public record NarrativeSheet(Paper paper) {

	/** Name of the sheet. */
	public static final String NAME = "绩效评价报告";

	/** Its page. */
	public static final PageFormat FORMAT = PageFormat.portrait(21, 21, 21, 21);

	private static final String INDENT = "　　";

	/** Writes the text. */
	public void write(Report report) {
		this.paper.wide(Report.TITLE, Look.TITLE).wide(report.project().name(), Look.SUBTITLE);
		report.parts().forEach(this::part);
	}

	private void part(Part part) {
		this.paper.wide(part.heading(), Look.HEADING);
		for (Passage passage : part.passages()) {
			if (!passage.heading().isEmpty()) {
				this.paper.wide(passage.heading(), Look.SUBHEADING);
			}
			for (Paragraph paragraph : passage.paragraphs()) {
				this.paper.wide(INDENT + paragraph.printed(), Look.PARAGRAPH);
			}
		}
	}

}
