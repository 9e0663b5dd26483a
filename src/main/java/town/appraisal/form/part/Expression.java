package town.appraisal.form.part;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import town.appraisal.form.Role;

/**
 * A formula or a sentence with blanks for what depends on the workbook.
 * <ul>
 * <li>{@code {全年预算数}}, a role by its defined name: its cell in the line at hand; of the
 * funds block, seen from outside, the line of the total
 * <li>{@code {分值*}}: all cells to fill in its column, the sources or the indicators
 * <li>{@code {优}}, no role: whatever else the writer knows, such as the border of a grade
 * </ul>
 *
 * @param text the text with its blanks
 */
public record Expression(String text) {

	private static final Pattern BLANK = Pattern.compile("\\{([^{}*]+)(\\*?)}");

	/** Nothing to write. */
	public static final Expression NONE = new Expression("");

	/**
	 * The text with its blanks filled.
	 * @param roles what stands for a role; {@code true} where all its cells are meant
	 * @param others what stands for another word
	 */
	public String with(BiFunction<Role, Boolean, String> roles, UnaryOperator<String> others) {
		return BLANK.matcher(this.text)
			.replaceAll((blank) -> java.util.regex.Matcher
				.quoteReplacement(role(blank.group(1)).map((role) -> roles.apply(role, !blank.group(2).isEmpty()))
					.orElseGet(() -> others.apply(blank.group(1)))));
	}

	public boolean isEmpty() {
		return this.text.isEmpty();
	}

	private static Optional<Role> role(String name) {
		return Arrays.stream(Role.values()).filter((it) -> it.cellName().equals(name)).findFirst();
	}

}
