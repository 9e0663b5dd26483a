package town.appraisal.stage.report.document;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * An A4 page with margins of 37, 35, 28 and 26 mm, its number {@code — 1 —} on the outer
 * side. Source: GB/T 9704-2012, 5.2 and 7.5.
 */
final class Page {

	/** One millimetre in twips. */
	private static final double MILLIMETRE = 1440 / 25.4;

	private Page() {
	}

	static void on(XWPFDocument document) {
		CTSectPr section = document.getDocument().getBody().addNewSectPr();
		CTPageSz size = section.addNewPgSz();
		size.setW(11906);
		size.setH(16838);
		CTPageMar margins = section.addNewPgMar();
		margins.setTop(twips(37));
		margins.setBottom(twips(35));
		margins.setLeft(twips(28));
		margins.setRight(twips(26));
		margins.setHeader(twips(15));
		margins.setFooter(twips(22));
		margins.setGutter(0);
		number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
		number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
		document.setEvenAndOddHeadings(true);
	}

	private static void number(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
		XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
		paragraph.setStyle(ParagraphStyle.FOOTER.id());
		paragraph.setAlignment(side);
		paragraph.createRun().setText("— ");
		CTSimpleField field = paragraph.getCTP().addNewFldSimple();
		field.setInstr("PAGE");
		field.addNewR().addNewT().setStringValue("1");
		paragraph.createRun().setText(" —");
		if (side == ParagraphAlignment.LEFT) {
			paragraph.setIndentationRight(0);
			paragraph.setIndentationLeft(ParagraphStyle.FOOTER.points() * 20);
		}
	}

	private static int twips(int millimetres) {
		return (int) Math.round(millimetres * MILLIMETRE);
	}

}
