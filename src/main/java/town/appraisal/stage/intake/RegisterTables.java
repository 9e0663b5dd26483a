package town.appraisal.stage.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;
import town.appraisal.workbook.list.TableRow;
import town.appraisal.workbook.list.TableVisitor;

/** Takes the lines of the register's sheets as they stream by. */
final class RegisterTables implements TableVisitor {

	private final Map<String, Set<String>> found = new LinkedHashMap<>();

	private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();

	@Override
	public Set<String> headings(String sheet) {
		return table(sheet).map((it) -> it.headings().stream().map(Heading::label).collect(Collectors.toSet()))
			.orElse(Set.of());
	}

	@Override
	public void start(String sheet, Set<String> headings) {
		this.found.put(sheet.strip(), headings);
	}

	@Override
	public void row(String sheet, TableRow row) {
		this.rows.computeIfAbsent(sheet.strip(), (key) -> new ArrayList<>()).add(row);
	}

	/** The lines of a table, none when the sheet is missing. */
	List<TableRow> rows(RegisterTable table) {
		return this.rows.getOrDefault(table.sheet(), List.of());
	}

	/** Whether a table has a column. */
	boolean has(RegisterTable table, Heading heading) {
		return this.found.getOrDefault(table.sheet(), Set.of()).contains(heading.label());
	}

	/** Tells of sheets and headings that are missing. */
	void tellMissing(Faults faults) {
		for (RegisterTable table : RegisterForm.TABLES) {
			if (this.found.containsKey(table.sheet())) {
				table.headings()
					.stream()
					.filter((it) -> it.expected() && !has(table, it))
					.forEach((it) -> faults.add(table, "缺少“" + it.label() + "”列"));
			}
			else if (table.expected()) {
				faults.add(table, "缺少这张工作表");
			}
		}
	}

	private static Optional<RegisterTable> table(String sheet) {
		return RegisterForm.TABLES.stream().filter((it) -> it.sheet().equals(sheet.strip())).findFirst();
	}

}
