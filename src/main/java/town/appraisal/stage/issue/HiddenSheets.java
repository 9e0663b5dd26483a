package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Heading;
import town.appraisal.form.Meta;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Look;

/** Draws the two hidden sheets: where the workbook comes from, and the lists. */
final class HiddenSheets {

	private HiddenSheets() {
	}

	static void draw(Book book, Issue issue) {
		FormSheet meta = hidden(book, Meta.SHEET);
		List<String> stamp = stamp(issue);
		for (int row = 0; row < Meta.KEYS.size(); row++) {
			text(meta, row, 0, Meta.KEYS.get(row));
			text(meta, row, 1, stamp.get(row));
		}
		locked(meta, Approval.locked(issue).values());
		FormSheet lists = hidden(book, Dictionary.SHEET);
		int column = 0;
		for (Map.Entry<String, List<String>> list : Dictionary.lists(issue.form(), issue.townships()).entrySet()) {
			list(lists, column++, list.getKey(), list.getValue());
		}
	}

	/** Listed, so that a changed value can be named and not only noticed. */
	private static void locked(FormSheet meta, Map<String, String> values) {
		int row = Meta.KEYS.size();
		for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
			text(meta, row, 0, Meta.LOCKED + value.getKey());
			text(meta, row++, 1, value.getValue());
		}
	}

	/** Heading first, so that a curious clerk sees what the list is. */
	private static void list(FormSheet sheet, int column, String name, List<String> values) {
		text(sheet, 0, column, name);
		for (int i = 0; i < values.size(); i++) {
			text(sheet, i + 1, column, values.get(i));
		}
		sheet.name(name, 1, values.size(), column);
	}

	private static List<String> stamp(Issue issue) {
		Project project = issue.project().map(RegisteredProject::project).orElse(new Project("", "", "", "", "", 0));
		boolean personal = issue.project().isPresent();
		return List.of(issue.form().origin().template(), issue.form().id().edition(),
				personal ? String.valueOf(issue.year()) : "", project.code(), project.township(),
				personal ? issue.scheme().id() : "", Approval.locked(issue).checksum());
	}

	private static void text(FormSheet sheet, int row, int column, String words) {
		sheet.put(row, column, Entry.words(words, Look.FORM_TEXT));
	}

	private static FormSheet hidden(Book book, String name) {
		FormSheet sheet = book.hidden(name);
		sheet.protect();
		return sheet;
	}

}
