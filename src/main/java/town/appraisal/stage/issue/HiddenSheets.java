package town.appraisal.stage.issue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Meta;

/** Draws the two hidden sheets: where the workbook comes from, and the lists. */
final class HiddenSheets {

	private HiddenSheets() {
	}

	static void draw(XSSFWorkbook workbook, Look look, Issue issue) {
		SheetPen meta = hidden(workbook, look, Meta.SHEET);
		List<String> stamp = stamp(issue);
		for (int row = 0; row < Meta.KEYS.size(); row++) {
			meta.cell(row, 0, look.of(Face.TEXT)).setCellValue(Meta.KEYS.get(row));
			meta.cell(row, 1, look.of(Face.TEXT)).setCellValue(stamp.get(row));
		}
		locked(meta, look, Approval.locked(issue).values());
		SheetPen lists = hidden(workbook, look, Dictionary.SHEET);
		int column = 0;
		for (Map.Entry<String, List<String>> list : Dictionary.lists(issue.townships()).entrySet()) {
			list(lists, column++, list.getKey(), list.getValue());
		}
	}

	/** Listed, so that a changed value can be named and not only noticed. */
	private static void locked(SheetPen meta, Look look, Map<String, String> values) {
		int row = Meta.KEYS.size();
		for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
			meta.cell(row, 0, look.of(Face.TEXT)).setCellValue(Meta.LOCKED + value.getKey());
			meta.cell(row++, 1, look.of(Face.TEXT)).setCellValue(value.getValue());
		}
	}

	/** Heading first, so that a curious clerk sees what the list is. */
	private static void list(SheetPen pen, int column, String name, List<String> values) {
		pen.cell(0, column, pen.look().of(Face.TEXT)).setCellValue(name);
		for (int i = 0; i < values.size(); i++) {
			pen.cell(i + 1, column, pen.look().of(Face.TEXT)).setCellValue(values.get(i));
		}
		pen.name(name, 1, values.size(), column);
	}

	private static List<String> stamp(Issue issue) {
		Project project = issue.project().map(RegisteredProject::project).orElse(new Project("", "", "", "", "", 0));
		boolean personal = issue.project().isPresent();
		return List.of(Meta.TEMPLATE_ID, Meta.TEMPLATE_VERSION, personal ? String.valueOf(issue.year()) : "",
				project.code(), project.township(), personal ? issue.scheme().id() : "",
				Approval.locked(issue).checksum());
	}

	private static SheetPen hidden(XSSFWorkbook workbook, Look look, String name) {
		XSSFSheet sheet = workbook.createSheet(name);
		workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
		Paper.protect(sheet);
		return new SheetPen(sheet, look);
	}

}
