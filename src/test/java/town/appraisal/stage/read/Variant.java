package town.appraisal.stage.read;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way of changing a correct workbook, and what must come of it.
 *
 * @param title what somebody did
 * @param bytes the workbook as it comes back
 * @param tidied values read otherwise than typed: {@code E9 ９０ -> 90}
 * @param findings what the rules on the form say: {@code 必改 S02 D8}
 * @param changes lines of the submission that differ, empty when it says the same
 */
record Variant(String title, byte[] bytes, List<String> tidied, List<String> findings, List<String> changes) {

	static Variant of(String title, UnaryOperator<FilledTemplate> edit) {
		return of(title, edit.apply(FilledTemplate.clean()).bytes());
	}

	static Variant ofApproved(String title, UnaryOperator<FilledTemplate> edit) {
		return of(title, edit.apply(FilledTemplate.approved()).bytes());
	}

	static Variant of(String title, byte[] bytes) {
		return new Variant(title, bytes, List.of(), List.of(), List.of());
	}

	Variant tidies(String... lines) {
		return new Variant(this.title, this.bytes, List.of(lines), this.findings, this.changes);
	}

	Variant finds(String... lines) {
		return new Variant(this.title, this.bytes, this.tidied, List.of(lines), this.changes);
	}

	Variant changes(String... lines) {
		return new Variant(this.title, this.bytes, this.tidied, this.findings, List.of(lines));
	}

	@Override
	public String toString() {
		return this.title;
	}

}
