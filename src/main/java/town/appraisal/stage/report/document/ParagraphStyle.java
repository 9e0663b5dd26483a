package town.appraisal.stage.report.document;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import town.appraisal.domain.finding.Level;
import town.appraisal.form.Column;

/**
 * The styles of an official paper. 二号 is 22 points, 三号 16, 四号 14, 小四 12; lines are 28
 * points high.
 */
public enum ParagraphStyle {

	/** 正文. */
	BODY("Normal", "Normal", Typeface.FANG, 16, Shape.of(STJc.BOTH, 2, 28)),
	/** The mark of an attachment, at the left edge. */
	ATTACHMENT("Attachment", "附件标识", Typeface.HEI, 16, Shape.of(STJc.LEFT, 0, 28)),
	/** The title. */
	TITLE("Title", "Title", Typeface.TITLE_SONG, 22, Shape.of(STJc.CENTER, 0, 35).apart(14)),
	/** The year below the title. */
	SUBTITLE("Subtitle", "Subtitle", Typeface.KAI, 16, Shape.of(STJc.CENTER, 0, 28).apart(7)),
	/** 一级标题. */
	HEADING1("Heading1", "heading 1", Typeface.HEI, 16, Shape.of(STJc.LEFT, 2, 28)),
	/** 二级标题. */
	HEADING2("Heading2", "heading 2", Typeface.KAI, 16, Shape.of(STJc.LEFT, 2, 28)),
	/** 三级标题. */
	HEADING3("Heading3", "heading 3", Typeface.FANG, 16, Shape.of(STJc.LEFT, 2, 28)),
	/** Unit and date at the end of the text. */
	SIGNATURE("Signature", "Signature", Typeface.FANG, 16, Shape.of(STJc.RIGHT, 0, 28).awayFromRight(4)),
	/** Words over a table. */
	TABLE_TITLE("TableTitle", "表题", Typeface.HEI, 16, Shape.of(STJc.CENTER, 0, 28).apart(14)),
	/** Column heads of a table. */
	TABLE_HEAD("TableHead", "表头", Typeface.HEI, 12, Shape.of(STJc.CENTER, 0, 0).apart(4)),
	/** Cells of a table. */
	TABLE_TEXT("TableText", "表文", Typeface.FANG, 12, Shape.of(STJc.CENTER, 0, 0).apart(4)),
	/** Remarks below a table. */
	NOTE("Note", "表注", Typeface.FANG, 12, Shape.of(STJc.LEFT, 0, 0).apart(4)),
	/** Page numbers. */
	FOOTER("Footer", "footer", Typeface.SONG, 14, Shape.of(STJc.RIGHT, 0, 0).awayFromRight(1));

	private static final Set<ParagraphStyle> WITH_NEXT = EnumSet.of(TITLE, HEADING1, HEADING2, HEADING3, TABLE_TITLE,
			TABLE_HEAD);

	private final String id;

	private final String title;

	private final Typeface face;

	private final int points;

	private final Shape shape;

	ParagraphStyle(String id, String title, Typeface face, int points, Shape shape) {
		this.id = id;
		this.title = title;
		this.face = face;
		this.points = points;
		this.shape = shape;
	}

	String id() {
		return this.id;
	}

	/** The name the program shows; English ones are the program's own and translated. */
	String title() {
		return this.title;
	}

	Typeface face() {
		return this.face;
	}

	int points() {
		return this.points;
	}

	Shape shape() {
		return this.shape;
	}

	/** Never stands alone at the foot of a page. */
	boolean staysWithNext() {
		return WITH_NEXT.contains(this);
	}

	/** Level in the outline, from 0. */
	Optional<Integer> outline() {
		int level = ordinal() - HEADING1.ordinal();
		return (level >= 0 && level < 3) ? Optional.of(level) : Optional.empty();
	}

}
