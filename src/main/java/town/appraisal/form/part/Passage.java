package town.appraisal.form.part;

import java.util.List;

import town.appraisal.domain.submission.ReportSection;
import town.appraisal.form.CellNames;

/**
 * A text of the report the form asks for.
 *
 * @param section what it is about
 * @param label words printed beside it
 * @param hint what the template tells the filler, empty when nothing
 * @param aliases other words for the same label
 */
public record Passage(ReportSection section, String label, String hint, List<String> aliases) {

	public Passage {
		aliases = List.copyOf(aliases);
	}

	public static Passage of(ReportSection section, String label, String hint, String... aliases) {
		return new Passage(section, label, hint, List.of(aliases));
	}

	/** The Excel defined name of its cell. */
	public String name() {
		return CellNames.of(this.section);
	}

}
