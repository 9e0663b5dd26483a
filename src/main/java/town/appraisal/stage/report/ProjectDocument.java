package town.appraisal.stage.report;

import java.io.IOException;
import java.io.OutputStream;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.stage.report.content.HeadedText;
import town.appraisal.stage.report.content.Paragraph;
import town.appraisal.stage.report.content.Part;
import town.appraisal.stage.report.content.Report;
import town.appraisal.stage.report.document.OfficialPaper;
import town.appraisal.stage.report.document.ParagraphStyle;

/** The official document of one project, ready to sign. */
public final class ProjectDocument {

	private static final String SCORES = "注：得分为复核得分。";

	private static final String DRAFTS = "标有“系统拟稿”的文字由系统按填报数据和复核结果生成，请核对、修改后去掉标记。";

	/**
	 * Writes the document of one project; the same file gives the same bytes.
	 * @param out where to; it is left open
	 * @param file the file and all we know of it
	 * @param year fiscal year of the run
	 */
	public void write(OutputStream out, AppraisedFile file, int year) throws IOException {
		Report report = Report.of(file, year);
		try (OfficialPaper paper = new OfficialPaper(Report.TITLE, year)) {
			paper.line(ParagraphStyle.ATTACHMENT, Report.ATTACHMENT);
			paper.line(ParagraphStyle.TITLE, Report.TITLE);
			paper.line(ParagraphStyle.SUBTITLE, "（" + year + "年度）");
			report.parts().forEach((it) -> part(paper, it));
			paper.keepWithNext();
			signature(paper, report);
			paper.line(ParagraphStyle.TABLE_TITLE, report.scores().titleInLines());
			paper.table(report.scores());
			paper.line(ParagraphStyle.NOTE, SCORES + (report.isDrafted() ? DRAFTS : ""));
			paper.write(out);
		}
	}

	private static void part(OfficialPaper paper, Part part) {
		paper.line(ParagraphStyle.HEADING1, part.heading());
		for (HeadedText passage : part.passages()) {
			if (!passage.heading().isEmpty()) {
				paper.line(ParagraphStyle.HEADING2, passage.heading());
			}
			for (Paragraph paragraph : passage.paragraphs()) {
				paper.line(paragraph.isPoint() ? ParagraphStyle.HEADING3 : ParagraphStyle.BODY, paragraph.printed());
			}
		}
	}

	/**
	 * The date is left to the person who signs. A signature on a page without text is
	 * void, so the last lines of the text stay with it.
	 */
	private static void signature(OfficialPaper paper, Report report) {
		paper.line(ParagraphStyle.SIGNATURE, "").keepWithNext();
		paper.line(ParagraphStyle.SIGNATURE, report.project().unit() + "（盖章）").keepWithNext();
		paper.line(ParagraphStyle.SIGNATURE, "　　年　　月　　日");
	}

}
