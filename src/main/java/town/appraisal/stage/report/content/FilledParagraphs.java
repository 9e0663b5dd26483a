package town.appraisal.stage.report.content;

import java.util.ArrayList;
import java.util.List;

/** The filler's text in paragraphs, blank lines and indents of his own left out. */
final class FilledParagraphs {

	/**
	 * Most characters an Excel cell holds; a longer text was cut before it reached us.
	 */
	static final int LONGEST = 32_767;

	private static final String CUT = "（系统提示：填报文字已达一个单元格的上限32,767字，后面的文字可能没有录入，请与原稿核对。）";

	private FilledParagraphs() {
	}

	static List<Paragraph> paragraphs(String text) {
		List<Paragraph> paragraphs = new ArrayList<>();
		text.lines()
			.map(String::strip)
			.filter((it) -> !it.isEmpty())
			.forEach((it) -> paragraphs.add(new Paragraph(it, TextOrigin.FILLED)));
		if (text.length() >= LONGEST) {
			paragraphs.add(new Paragraph(CUT, TextOrigin.FORM));
		}
		return paragraphs;
	}

}
