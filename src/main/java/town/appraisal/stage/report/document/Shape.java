package town.appraisal.stage.report.document;

import java.math.BigInteger;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * How a paragraph lies on the page.
 *
 * @param align how it is aligned
 * @param indent characters its first line is indented by
 * @param line height of a line in points, 0 for as high as the letters ask
 * @param around points of space before and behind it
 * @param right characters it keeps away from the right edge
 */
record Shape(STJc.Enum align, int indent, int line, int around, int right) {

	/** 20 twips are one point. */
	private static final int TWIPS = 20;

	static Shape of(STJc.Enum align, int indent, int line) {
		return new Shape(align, indent, line, 0, 0);
	}

	/** The same with space before and behind it. */
	Shape apart(int points) {
		return new Shape(this.align, this.indent, this.line, points, this.right);
	}

	/** The same, so many characters away from the right edge. */
	Shape awayFromRight(int characters) {
		return new Shape(this.align, this.indent, this.line, this.around, characters);
	}

	void on(CTPPrBase paragraph, int points) {
		CTSpacing spacing = paragraph.addNewSpacing();
		spacing.setBefore(this.around * TWIPS);
		spacing.setAfter(this.around * TWIPS);
		spacing.setLine((this.line == 0) ? 12 * TWIPS : this.line * TWIPS);
		spacing.setLineRule((this.line == 0) ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
		CTInd indent = paragraph.addNewInd();
		indent.setFirstLineChars(BigInteger.valueOf(this.indent * 100L));
		indent.setFirstLine(this.indent * points * TWIPS);
		if (this.right > 0) {
			indent.setRightChars(BigInteger.valueOf(this.right * 100L));
			indent.setRight(this.right * points * TWIPS);
		}
		paragraph.addNewJc().setVal(this.align);
	}

}
