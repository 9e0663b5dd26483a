package town.appraisal.stage.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Register;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;
import town.appraisal.form.Heading;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;
import town.appraisal.form.Role;
import town.appraisal.form.part.Kind;
import town.appraisal.workbook.Area;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.draw.Book;
import town.appraisal.workbook.draw.Entry;
import town.appraisal.workbook.draw.FormSheet;
import town.appraisal.workbook.draw.Highlights;
import town.appraisal.workbook.draw.InputRules;
import town.appraisal.workbook.draw.Look;
import town.appraisal.workbook.draw.PageFormat;
import town.appraisal.workbook.draw.TextHeight;

/** Writes a register (项目台账): the blank one, or one with projects. */
public final class RegisterWriter {

	/** Lines that have drop-downs and number formats; more may be typed. */
	private static final int PREPARED = 500;

	private final Policy policy;

	/**
	 * A writer of registers.
	 * @param policy the office's figures; its schemes are offered in a list
	 */
	public RegisterWriter(Policy policy) {
		this.policy = policy;
	}

	/**
	 * Writes a register; equal input gives equal parts.
	 * @param reasons why a project declared as not carried out was not, by its code
	 */
	public void write(OutputStream out, Register register, Map<String, String> reasons) throws IOException {
		Form form = FormShelf.EVERY.toIssue(register.year());
		try (Book book = Book.form(form.grid().title(), register.year())) {
			RegisterRows rows = new RegisterRows(register, reasons);
			for (RegisterTable table : RegisterForm.TABLES) {
				List<Integer> widths = table.headings().stream().map(Heading::width).toList();
				draw(book.sheet(table.sheet(), PageFormat.landscape(widths).toFill()), table, rows.of(table), form);
			}
			schemes(book);
			book.write(out);
		}
	}

	private static void draw(FormSheet sheet, RegisterTable table, List<Map<Heading, Typed>> rows, Form form) {
		for (int column = 0; column < table.headings().size(); column++) {
			Heading heading = table.headings().get(column);
			String format = Formats.of(heading.kind());
			Look look = Look.value(false, heading.kind() != Kind.MONEY);
			sheet.prepare(look, format);
			sheet.put(0, column, Entry.words(title(heading), Look.FORM_LABEL));
			sheet.columnLook(column, Look.FORM_TEXT, format);
			for (int row = 0; row < rows.size(); row++) {
				sheet.put(row + 1, column, rows.get(row).getOrDefault(heading, Typed.NOTHING).as(look), format);
			}
			guard(sheet, heading, column, form);
		}
		for (int row = 0; row < rows.size(); row++) {
			sheet.height(row + 1, height(rows.get(row)));
		}
		sheet.height(0, TextHeight.ofLines(3));
		sheet.repeat(0);
		sheet.freezeAbove(1);
		sheet.filter(Math.max(1, rows.size()), table.headings().size() - 1);
	}

	private static float height(Map<Heading, Typed> cells) {
		float height = TextHeight.ofLines(1);
		for (Map.Entry<Heading, Typed> cell : cells.entrySet()) {
			height = Math.max(height, TextHeight.of(cell.getValue().text(), cell.getKey().width()));
		}
		return height;
	}

	/** A star marks what each line must fill. */
	private static String title(Heading heading) {
		return (heading.required() ? "*" : "") + heading.label() + ((heading.kind() == Kind.MONEY) ? "\n（万元）" : "");
	}

	private static void guard(FormSheet sheet, Heading heading, int column, Form form) {
		Area cells = new Area(1, column, PREPARED, column);
		InputRules rules = new InputRules(sheet);
		if (heading.equals(RegisterForm.SCHEME)) {
			rules.list(cells, Dictionary.SCHEME, "");
		}
		else if (heading.equals(RegisterForm.NATURE)) {
			rules.list(cells, "\"" + String.join(",", form.field(Role.NATURE).choices()) + "\"", "");
		}
		else if (heading.kind() == Kind.MONEY) {
			rules.number(cells, "单位万元，可填六位小数");
			String first = CellAddress.a1(1, column);
			new Highlights(sheet).format(first + ":" + CellAddress.a1(PREPARED, column),
					"AND(ISNUMBER(%1$s),%1$s=INT(%1$s))".formatted(first), Formats.WHOLE);
		}
	}

	private void schemes(Book book) {
		List<String> ids = this.policy.schemes().stream().map(Scheme::id).toList();
		FormSheet sheet = book.hidden(Dictionary.SHEET);
		for (int row = 0; row < ids.size(); row++) {
			sheet.put(row, 0, Entry.words(ids.get(row), Look.FORM_TEXT));
		}
		sheet.name(Dictionary.SCHEME, 0, ids.size() - 1, 0);
	}

}
