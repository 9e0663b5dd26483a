package town.appraisal.stage.issue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Register;
import town.appraisal.form.Dictionary;
import town.appraisal.form.Heading;
import town.appraisal.form.Kind;
import town.appraisal.form.RegisterForm;
import town.appraisal.form.RegisterTable;
import town.appraisal.form.SelfEvaluation;
import town.appraisal.workbook.CellAddress;

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
		try (XSSFWorkbook workbook = new XSSFWorkbook()) {
			Look look = new Look(workbook);
			RegisterRows rows = new RegisterRows(register, reasons);
			for (RegisterTable table : RegisterForm.TABLES) {
				draw(new SheetPen(workbook.createSheet(table.sheet()), look), table, rows.of(table));
			}
			schemes(workbook, look);
			Finish.write(workbook, register.year(), out);
		}
	}

	private static void draw(SheetPen pen, RegisterTable table, List<Map<Heading, Typed>> rows) {
		XSSFSheet sheet = pen.sheet();
		for (int column = 0; column < table.headings().size(); column++) {
			Heading heading = table.headings().get(column);
			XSSFCellStyle style = pen.look()
				.of(Face.value(false, heading.kind() != Kind.MONEY), Formats.of(heading.kind()));
			pen.width(column, heading.width());
			pen.cell(0, column, pen.look().of(Face.LABEL)).setCellValue(title(heading));
			sheet.setDefaultColumnStyle(column, pen.look().of(Face.TEXT, Formats.of(heading.kind())));
			for (int row = 0; row < rows.size(); row++) {
				rows.get(row).getOrDefault(heading, Typed.NOTHING).into(pen.cell(row + 1, column, style));
			}
			guard(sheet, heading, column);
		}
		for (int row = 0; row < rows.size(); row++) {
			pen.height(row + 1, height(rows.get(row)));
		}
		pen.height(0, TextHeight.ofLines(3));
		Paper.a4(sheet, true);
		Paper.repeat(sheet, 0);
		sheet.createFreezePane(0, 1);
		sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, rows.size()), 0, table.headings().size() - 1));
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

	private static void guard(XSSFSheet sheet, Heading heading, int column) {
		CellRangeAddressList cells = new CellRangeAddressList(1, PREPARED, column, column);
		Choices choices = new Choices(sheet);
		if (heading.equals(RegisterForm.SCHEME)) {
			choices.list(cells, Dictionary.SCHEME, "");
		}
		else if (heading.equals(RegisterForm.NATURE)) {
			choices.list(cells, "\"" + String.join(",", SelfEvaluation.NATURE.choices()) + "\"", "");
		}
		else if (heading.kind() == Kind.MONEY) {
			choices.number(cells, "单位万元，可填六位小数");
			String first = CellAddress.a1(1, column);
			new Signals(sheet).format(first + ":" + CellAddress.a1(PREPARED, column),
					"AND(ISNUMBER(%1$s),%1$s=INT(%1$s))".formatted(first), Formats.WHOLE);
		}
	}

	private void schemes(XSSFWorkbook workbook, Look look) {
		List<String> ids = this.policy.schemes().stream().map(Scheme::id).toList();
		SheetPen pen = new SheetPen(workbook.createSheet(Dictionary.SHEET), look);
		for (int row = 0; row < ids.size(); row++) {
			pen.cell(row, 0, look.of(Face.TEXT)).setCellValue(ids.get(row));
		}
		pen.name(Dictionary.SCHEME, 0, ids.size() - 1, 0);
		workbook.setSheetHidden(workbook.getSheetIndex(pen.sheet()), true);
	}

}
