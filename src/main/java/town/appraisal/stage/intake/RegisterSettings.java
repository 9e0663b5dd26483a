package town.appraisal.stage.intake;

import java.util.List;

import town.appraisal.form.RegisterForm;
import town.appraisal.workbook.list.TableRow;

/**
 * The sheet 参数.
 *
 * @param year fiscal year, 0 when it is not stated soundly
 * @param deadline last day of submission as ISO date, empty when not stated
 */
record RegisterSettings(int year, String deadline) {

	static RegisterSettings read(RegisterTables tables, Faults faults) {
		List<TableRow> rows = tables.rows(RegisterForm.SETTINGS);
		if (rows.isEmpty()) {
			if (tables.has(RegisterForm.SETTINGS, RegisterForm.YEAR)) {
				faults.add(RegisterForm.SETTINGS, "没有填写" + RegisterForm.YEAR.label());
			}
			return new RegisterSettings(0, "");
		}
		TableRow row = rows.get(0);
		String filled = row.text(RegisterForm.YEAR.label());
		String year = filled.replaceAll("年度?$", "");
		boolean sound = year.matches("20\\d\\d");
		if (!sound) {
			faults.add(RegisterForm.SETTINGS, row, RegisterForm.YEAR, "“%s”不是四位年度".formatted(filled));
		}
		return new RegisterSettings(sound ? Integer.parseInt(year) : 0,
				new LineCells(tables, faults).day(RegisterForm.SETTINGS, row, RegisterForm.DEADLINE));
	}

}
