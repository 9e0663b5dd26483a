package town.appraisal.workbook.list;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipFile;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.ExcelReader;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import com.alibaba.excel.exception.ExcelRuntimeException;
import com.alibaba.excel.read.metadata.ReadSheet;
import com.alibaba.excel.support.ExcelTypeEnum;

/**
 * Streams the long tables of a workbook; headings are found by their words, in any order.
 */
public final class TableReader {

	/** Every xlsx has this part. */
	private static final String WORKBOOK_PART = "xl/workbook.xml";

	private TableReader() {
	}

	/**
	 * Streams the sheets the visitor wants.
	 * @return why the file cannot be read, in one line a clerk understands; empty when it
	 * was read to its end
	 */
	public static Optional<String> read(Path file, TableVisitor visitor) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.getEntry(WORKBOOK_PART) == null) {
				return Optional.of("不是Excel工作簿（.xlsx）");
			}
		}
		catch (IOException ex) {
			return Optional.of("打不开，文件不是.xlsx或已损坏");
		}
		return stream(file, visitor);
	}

	private static Optional<String> stream(Path file, TableVisitor visitor) {
		try (ExcelReader reader = EasyExcel.read(file.toFile())
			.excelType(ExcelTypeEnum.XLSX)
			.readCache(new MapCache())
			.readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
			.headRowNumber(0)
			.build()) {
			for (ReadSheet sheet : reader.excelExecutor().sheetList()) {
				sheet(reader, sheet, visitor);
			}
			return Optional.empty();
		}
		catch (ExcelRuntimeException ex) {
			return Optional.of("读不完，文件已损坏");
		}
	}

	private static void sheet(ExcelReader reader, ReadSheet listed, TableVisitor visitor) {
		Set<String> wanted = visitor.headings(listed.getSheetName());
		if (!wanted.isEmpty()) {
			HeadedRows rows = new HeadedRows(listed.getSheetName(), wanted, visitor);
			reader.read(EasyExcel.readSheet(listed.getSheetNo()).headRowNumber(0).registerReadListener(rows).build());
			rows.end();
		}
	}

}
