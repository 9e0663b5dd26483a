package town.appraisal.workbook.xlsx;

import java.util.BitSet;

import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.workbook.xlsx.cell.CellScan;
import town.appraisal.workbook.xlsx.cell.CellTexts;
import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.limit.ShownName;
import town.appraisal.workbook.xlsx.part.Xml;

/**
 * One pass over a sheet: its rows in the order of the file, each at most once. Rows out
 * of order are taken, since a person sees a normal sheet; a row or cell that is there
 * twice could be read either way and is refused.
 */
final class SheetReading {

	private final Xml xml;

	private final SheetFacts sheet;

	private final WorkbookVisitor visitor;

	private final CellScan cells;

	private final SheetStructure shapes = new SheetStructure();

	private final BitSet rows = new BitSet();

	private final BitSet columns = new BitSet();

	private final Budget filled;

	private int lastRow = -1;

	private int lastFilledRow = -1;

	SheetReading(Xml xml, SheetFacts sheet, CellTexts texts, WorkbookVisitor visitor) {
		this.xml = xml;
		this.sheet = sheet;
		this.visitor = visitor;
		this.cells = new CellScan(xml, sheet.name(), texts);
		this.filled = new Budget(Limits.CELLS,
				() -> Refused.tooMany(ShownName.sheet(sheet.name()) + "有内容的单元格", Limits.CELLS));
	}

	void read() {
		WorkbookPart.demandMain(this.xml);
		while (this.xml.next(1)) {
			String element = this.xml.name();
			switch (element) {
				case "sheetData" -> rows();
				case "cols", "mergeCells", "dataValidations" -> this.shapes.read(this.xml, element);
				case "extLst" -> this.shapes.readExtensions(this.xml);
				default -> this.xml.skip();
			}
		}
		this.xml.finish();
		this.visitor.end(this.sheet, this.shapes.parts(this.lastFilledRow));
	}

	private void rows() {
		int inside = this.xml.depth();
		while (this.xml.next(inside)) {
			if (this.xml.name().equals("row")) {
				row();
			}
			else {
				this.xml.skip();
			}
		}
	}

	private void row() {
		int row = this.xml.number("r", this.lastRow + 2) - 1;
		if (row < 0 || row >= CellAddress.ROWS) {
			throw Refused.at(ShownName.sheet(this.sheet.name()), "的行号超出 Excel 的 " + CellAddress.ROWS + " 行");
		}
		if (this.rows.get(row)) {
			throw Refused.at(ShownName.sheet(this.sheet.name()), "的第 " + (row + 1) + " 行出现了两次");
		}
		this.rows.set(row);
		this.lastRow = row;
		if (this.xml.flag("hidden")) {
			this.shapes.hideRow(row);
		}
		cells(row);
	}

	private void cells(int row) {
		int inside = this.xml.depth();
		int column = -1;
		this.columns.clear();
		while (this.xml.next(inside)) {
			if (this.xml.name().equals("c")) {
				column = column(row, column + 1);
				cell(row, column);
			}
			else {
				this.xml.skip();
			}
		}
	}

	private void cell(int row, int column) {
		this.cells.read(row, column).ifPresent((cell) -> {
			this.filled.spend(1);
			this.lastFilledRow = Math.max(this.lastFilledRow, row);
			this.visitor.cell(cell);
		});
	}

	/**
	 * Column of the cell under the cursor; a cell without address follows the one before.
	 */
	private int column(int row, int next) {
		String address = this.xml.attribute("r");
		int column = address.isEmpty() ? next : CellAddress.column(address);
		if (column < 0 || column >= CellAddress.COLUMNS || (!address.isEmpty() && CellAddress.row(address) != row)) {
			throw Refused.at(ShownName.sheet(this.sheet.name()),
					"第 " + (row + 1) + " 行有位置不对的单元格（" + ShownName.of(address) + "）");
		}
		if (this.columns.get(column)) {
			throw Refused.at(ShownName.cell(this.sheet.name(), row, column), "出现了两次");
		}
		this.columns.set(column);
		return column;
	}

}
