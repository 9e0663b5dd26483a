package town.appraisal.stage.report.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the styles into a document, so that a person changes a style and not lines. */
final class StyleSheet {

	private StyleSheet() {
	}

	static void on(XWPFDocument document) {
		CTStyles styles = CTStyles.Factory.newInstance();
		CTRPr normal = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
		face(normal, Typeface.FANG, ParagraphStyle.BODY.points());
		CTLanguage language = normal.addNewLang();
		language.setVal("zh-CN");
		language.setEastAsia("zh-CN");
		for (ParagraphStyle style : ParagraphStyle.values()) {
			define(style, styles.addNewStyle());
		}
		document.createStyles().setStyles(styles);
	}

	private static void define(ParagraphStyle style, CTStyle entry) {
		entry.setType(STStyleType.PARAGRAPH);
		entry.setStyleId(style.id());
		entry.addNewName().setVal(style.title());
		if (style == ParagraphStyle.BODY) {
			entry.setDefault(true);
		}
		else {
			entry.addNewBasedOn().setVal(ParagraphStyle.BODY.id());
			entry.addNewNext().setVal(ParagraphStyle.BODY.id());
		}
		entry.addNewQFormat();
		CTPPrGeneral paragraph = entry.addNewPPr();
		if (style.staysWithNext()) {
			paragraph.addNewKeepNext();
		}
		style.shape().on(paragraph, style.points());
		style.outline().ifPresent((it) -> paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(it)));
		face(entry.addNewRPr(), style.face(), style.points());
	}

	/** Digits and quotation marks take the Chinese face too, as in official papers. */
	private static void face(CTRPr run, Typeface face, int points) {
		CTFonts fonts = run.addNewRFonts();
		fonts.setHint(STHint.EAST_ASIA);
		fonts.setAscii(face.face());
		fonts.setHAnsi(face.face());
		fonts.setEastAsia(face.face());
		fonts.setCs(face.face());
		run.addNewSz().setVal(BigInteger.valueOf(points * 2L));
		run.addNewSzCs().setVal(BigInteger.valueOf(points * 2L));
	}

}
