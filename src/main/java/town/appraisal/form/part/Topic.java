package town.appraisal.form.part;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of the instructions and the sentences under it.
 *
 * @param title heading with its number
 * @param lines sentences, with blanks for the labels of fields
 */
public record Topic(String title, List<Expression> lines) {

	public Topic {
		lines = List.copyOf(lines);
	}

	public static Topic of(String title, String... lines) {
		return new Topic(title, Arrays.stream(lines).map(Expression::new).toList());
	}

	/** The same heading with further sentences. */
	public Topic and(String... others) {
		return new Topic(this.title,
				Stream.concat(this.lines.stream(), Arrays.stream(others).map(Expression::new)).toList());
	}

}
