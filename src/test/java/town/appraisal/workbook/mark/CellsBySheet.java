package town.appraisal.workbook.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import town.appraisal.form.ReturnSheet;
import town.appraisal.workbook.RawCell;
import town.appraisal.workbook.SheetFacts;
import town.appraisal.workbook.SheetParts;
import town.appraisal.workbook.WorkbookFacts;
import town.appraisal.workbook.WorkbookVisitor;
import town.appraisal.workbook.xlsx.XlsxCellSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The cells and shapes of the filler's sheets, without the list of findings. */
final class CellsBySheet implements WorkbookVisitor {

	private final Map<String, List<Object>> sheets = new TreeMap<>();

	private List<Object> sheet = new ArrayList<>();

	static Map<String, List<Object>> of(byte[] workbook) {
		CellsBySheet cells = new CellsBySheet();
		assertThat(new XlsxCellSource().read(workbook, cells)).isEmpty();
		return cells.sheets;
	}

	@Override
	public void workbook(WorkbookFacts facts) {
		this.sheets.clear();
	}

	@Override
	public boolean wants(SheetFacts facts) {
		return !facts.name().startsWith(ReturnSheet.SHEET);
	}

	@Override
	public void cell(RawCell cell) {
		this.sheet.add(cell);
	}

	@Override
	public void end(SheetFacts facts, SheetParts parts) {
		this.sheet.add(parts);
		this.sheets.put(facts.name(), this.sheet);
		this.sheet = new ArrayList<>();
	}

}
