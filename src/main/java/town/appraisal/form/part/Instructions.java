package town.appraisal.form.part;

import java.util.ArrayList;
import java.util.List;

/**
 * The sheet that tells the filler how to fill, in his language.
 *
 * @param sheet name of the sheet
 * @param title its title
 * @param widths widths of its two columns, number and text, in characters of the default
 * font
 * @param topics what it says
 */
public record Instructions(String sheet, String title, List<Integer> widths, List<Topic> topics) {

	public Instructions {
		widths = List.copyOf(widths);
		topics = List.copyOf(topics);
	}

	/** The same sheet with further sentences under a heading, counted from 0. */
	public Instructions and(int topic, String... sentences) {
		List<Topic> others = new ArrayList<>(this.topics);
		others.set(topic, this.topics.get(topic).and(sentences));
		return new Instructions(this.sheet, this.title, this.widths, others);
	}

}
