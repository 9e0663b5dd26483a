package town.appraisal.workbook.list;

import java.io.OutputStream;
import java.util.List;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.enums.CacheLocationEnum;
import com.alibaba.excel.metadata.Head;
import com.alibaba.excel.write.metadata.style.WriteCellStyle;
import com.alibaba.excel.write.style.HorizontalCellStyleStrategy;
import com.alibaba.excel.write.style.column.AbstractHeadColumnWidthStyleStrategy;

/** Streams a long table of texts into a workbook of one sheet. */
public final class TableWriter {

	private TableWriter() {
	}

	/**
	 * Writes a table; the stream stays open.
	 * @param widths width of each column in characters
	 */
	public static void write(OutputStream out, String sheet, List<String> headings, List<Integer> widths,
			List<List<String>> rows) {
		EasyExcel.write(out)
			.autoCloseStream(false)
			.filedCacheLocation(CacheLocationEnum.NONE)
			.head(headings.stream().map(List::of).toList())
			.registerWriteHandler(new HorizontalCellStyleStrategy(wrapped(), wrapped()))
			.registerWriteHandler(new Widths(widths))
			.sheet(sheet)
			.doWrite(rows);
	}

	private static WriteCellStyle wrapped() {
		WriteCellStyle style = new WriteCellStyle();
		style.setWrapped(true);
		return style;
	}

	/** The width of each column. */
	private static final class Widths extends AbstractHeadColumnWidthStyleStrategy {

		private final List<Integer> widths;

		Widths(List<Integer> widths) {
			this.widths = widths;
		}

		@Override
		protected Integer columnWidth(Head head, Integer column) {
			return this.widths.get(column);
		}

	}

}
