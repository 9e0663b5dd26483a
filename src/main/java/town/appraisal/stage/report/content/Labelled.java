package town.appraisal.stage.report.content;

import java.util.ArrayList;
import java.util.List;

/** Puts a label such as {@code 3.项目背景} before a text. */
final class Labelled {

	private Labelled() {
	}

	/** On the same line where the text is one paragraph, else on a line of its own. */
	static List<Paragraph> paragraphs(String label, List<Paragraph> text) {
		if (label.isEmpty()) {
			return text;
		}
		if (text.size() == 1) {
			return List.of(new Paragraph(label + "：" + text.get(0).text(), text.get(0).origin()));
		}
		List<Paragraph> all = new ArrayList<>();
		all.add(new Paragraph(label, TextOrigin.FORM));
		all.addAll(text);
		return all;
	}

}
