package town.appraisal.workbook.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.event.AnalysisEventListener;
import com.alibaba.excel.metadata.data.ReadCellData;

/**
 * Turns EasyExcel's rows into lines under headings. The headings are the first line that
 * has more than one of the wanted words, so a title above does no harm.
 */
final class HeadedRows extends AnalysisEventListener<Map<Integer, ReadCellData<?>>> {

	private final String sheet;

	private final Set<String> wanted;

	private final TableVisitor visitor;

	private Map<String, Integer> columns = Map.of();

	HeadedRows(String sheet, Set<String> wanted, TableVisitor visitor) {
		this.sheet = sheet;
		this.wanted = wanted;
		this.visitor = visitor;
	}

	@Override
	public void invoke(Map<Integer, ReadCellData<?>> stored, AnalysisContext context) {
		int row = context.readRowHolder().getRowIndex();
		Map<Integer, TableCell> cells = new LinkedHashMap<>();
		stored.forEach((column, cell) -> Optional.ofNullable(cell)
			.flatMap((it) -> StoredCell.of(row, column, it))
			.ifPresent((it) -> cells.put(column, it)));
		if (this.columns.isEmpty()) {
			head(cells);
		}
		else {
			line(row, cells);
		}
	}

	@Override
	public void doAfterAllAnalysed(AnalysisContext context) {
		// The reader itself calls end, also for a sheet without any row.
	}

	/** Tells the visitor of a sheet in which no headings were found. */
	void end() {
		if (this.columns.isEmpty()) {
			this.visitor.start(this.sheet, Set.of());
		}
	}

	private void head(Map<Integer, TableCell> cells) {
		Map<String, Integer> found = new LinkedHashMap<>();
		cells.forEach((column, cell) -> {
			String heading = cell.text().replaceAll("[\\s　*]|[（(]万元[)）]", "");
			if (this.wanted.contains(heading)) {
				found.putIfAbsent(heading, column);
			}
		});
		if (found.size() > 1) {
			this.columns = Map.copyOf(found);
			this.visitor.start(this.sheet, Set.copyOf(found.keySet()));
		}
	}

	private void line(int row, Map<Integer, TableCell> cells) {
		Map<String, TableCell> byHeading = new LinkedHashMap<>();
		this.columns.forEach((heading, column) -> {
			TableCell cell = cells.get(column);
			if (cell != null) {
				byHeading.put(heading, cell);
			}
		});
		if (!byHeading.isEmpty()) {
			this.visitor.row(this.sheet, new TableRow(row, this.columns, byHeading));
		}
	}

}
