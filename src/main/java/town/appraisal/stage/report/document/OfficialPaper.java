package town.appraisal.stage.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

import town.appraisal.stage.report.content.ScoreTable;
import town.appraisal.workbook.draw.CellText;
import town.appraisal.workbook.zip.UndatedZip;

/** A document written from top to bottom, laid out as Chinese official papers are. */
public final class OfficialPaper implements AutoCloseable {

	private final XWPFDocument document = new XWPFDocument();

	/**
	 * A blank paper.
	 * @param title title of the document
	 * @param year fiscal year; the document is dated by its last day, never by the clock
	 */
	public OfficialPaper(String title, int year) throws IOException {
		CoreProperties core = this.document.getProperties().getCoreProperties();
		Optional<Date> date = Optional.of(Date.from(Instant.parse("%04d-12-31T00:00:00Z".formatted(year))));
		core.setTitle(title);
		core.setCreator("乡镇项目绩效评价");
		core.setCreated(date);
		core.setModified(date);
		StyleSheet.on(this.document);
		FontTable.on(this.document);
		Page.on(this.document);
	}

	/** Writes a paragraph; its text stays a text whatever is in it. */
	public OfficialPaper line(ParagraphStyle style, String text) {
		XWPFParagraph paragraph = this.document.createParagraph();
		paragraph.setStyle(style.id());
		XWPFRun run = paragraph.createRun();
		String[] lines = CellText.clean(text).split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i], i);
		}
		return this;
	}

	/** Keeps the last paragraph on one page with the next. */
	public OfficialPaper keepWithNext() {
		List<XWPFParagraph> paragraphs = this.document.getParagraphs();
		paragraphs.get(paragraphs.size() - 1).setKeepNext(true);
		return this;
	}

	/** Writes the score table. */
	public OfficialPaper table(ScoreTable scores) {
		ScoreGrid.on(this.document, scores);
		return this;
	}

	/** Writes the document to a stream, which stays open. */
	public void write(OutputStream out) throws IOException {
		this.document.write(new UndatedZip(out));
	}

	/** Reverting spares what closing would do: pack the whole document once more. */
	@Override
	public void close() {
		this.document.getPackage().revert();
	}

}
