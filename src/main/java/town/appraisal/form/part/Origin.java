package town.appraisal.form.part;

import java.util.List;
import java.util.function.Predicate;

/**
 * By what a form is recognised.
 *
 * @param name what people call it
 * @param template what its stamp calls it, empty where it is never issued by us
 * @param from first fiscal year it is issued for, 0 where it is never issued by us
 * @param marks labels, bare, that together give a form of another place away
 */
public record Origin(String name, String template, int from, List<String> marks) {

	public Origin {
		marks = List.copyOf(marks);
	}

	/** Issued by the bureau. */
	public static Origin issued(String name, String template, int from) {
		return new Origin(name, template, from, List.of());
	}

	/** Made elsewhere. */
	public static Origin foreign(String name, String... marks) {
		return new Origin(name, "", 0, List.of(marks));
	}

	/**
	 * Whether its marks stand on a sheet of which this tells which bare labels it has.
	 */
	public boolean isMarked(Predicate<String> sheet) {
		return this.marks.stream().allMatch(sheet);
	}

	public boolean isIssued() {
		return this.from > 0;
	}

}
