package town.appraisal.form.part;

import java.util.List;
import java.util.Optional;

import town.appraisal.domain.submission.ReportSection;

/**
 * The texts of the report, one line each; in some forms on the sheet of the grid.
 *
 * @param sheet name of their sheet, empty where they stand on the sheet of the grid
 * @param title its title
 * @param headings what its columns hold from left to right: outline, what is asked, the
 * text
 * @param widths widths of these columns in characters of the default font
 * @param lines text rows an empty line is given
 * @param passages the texts in their order
 */
public record Outline(String sheet, String title, List<String> headings, List<Integer> widths, int lines,
		List<Passage> passages) {

	/** 0-based column of the text. */
	public static final int TEXT_COLUMN = 2;

	/** 0-based line of the column headings; the texts follow in their order. */
	public static final int HEAD_LINE = 1;

	public Outline {
		headings = List.copyOf(headings);
		widths = List.copyOf(widths);
		passages = List.copyOf(passages);
	}

	/** What the form asks for about a section, if it asks for it. */
	public Optional<Passage> passage(ReportSection section) {
		return this.passages.stream().filter((it) -> it.section() == section).findFirst();
	}

}
