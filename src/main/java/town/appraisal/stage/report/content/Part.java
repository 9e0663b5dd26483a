package town.appraisal.stage.report.content;

import java.util.List;

/**
 * One of the seven parts.
 *
 * @param heading its heading with its number
 * @param passages what stands in it
 */
public record Part(String heading, List<HeadedText> passages) {

	public Part {
		passages = List.copyOf(passages);
	}

}
