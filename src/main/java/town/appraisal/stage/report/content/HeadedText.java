package town.appraisal.stage.report.content;

import java.util.List;

/**
 * What stands under a second-level heading.
 *
 * @param heading the heading, empty where the part has none
 * @param paragraphs its paragraphs
 */
public record HeadedText(String heading, List<Paragraph> paragraphs) {

	public HeadedText {
		paragraphs = List.copyOf(paragraphs);
	}

}
