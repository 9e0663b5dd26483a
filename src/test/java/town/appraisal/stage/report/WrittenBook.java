package town.appraisal.stage.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import com.alibaba.excel.metadata.data.ReadCellData;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as it was written, read back: its texts and numbers by EasyExcel, its
 * formulas by POI's evaluator, its parts from the package.
 *
 * @param bytes the file
 */
record WrittenBook(byte[] bytes) {

	/** What writes a workbook. */
	interface Writer {

		void write(OutputStream out) throws IOException;

	}

	static WrittenBook of(Writer writer) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		writer.write(out);
		return new WrittenBook(out.toByteArray());
	}

	/** A sheet as text: a line per row, filled cells separated by {@code |}. */
	String text(String sheet) {
		return rows(sheet).stream()
			.map((it) -> it.values()
				.stream()
				.map(WrittenBook::print)
				.filter((word) -> !word.isEmpty())
				.collect(Collectors.joining("|")))
			.filter((it) -> !it.isEmpty())
			.collect(Collectors.joining("\n"));
	}

	/** The rows of a sheet as EasyExcel reads them. */
	List<Map<Integer, ReadCellData<?>>> rows(String sheet) {
		List<Map<Integer, ReadCellData<?>>> rows = EasyExcel.read(new ByteArrayInputStream(this.bytes))
			.readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
			.headRowNumber(0)
			.sheet(sheet)
			.doReadSync();
		return rows.stream().<Map<Integer, ReadCellData<?>>>map(TreeMap::new).toList();
	}

	private static String print(ReadCellData<?> cell) {
		return switch (cell.getType()) {
			case NUMBER -> cell.getNumberValue().stripTrailingZeros().toPlainString();
			case STRING -> cell.getStringValue();
			default -> "";
		};
	}

	/** Every formula that does not come to its cached value, with both. */
	List<String> wrongFormulas() throws IOException {
		List<String> wrong = new ArrayList<>();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.bytes))) {
			FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
			for (Cell cell : cells(book)) {
				if (cell.getCellType() == CellType.FORMULA && !cached(cell).equals(print(evaluator.evaluate(cell)))) {
					wrong.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + cached(cell) + " <> "
							+ print(evaluator.evaluate(cell)));
				}
			}
		}
		return wrong;
	}

	/** The formulas of a sheet. */
	List<String> formulas(String sheet) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.bytes))) {
			return cells(book).stream()
				.filter((it) -> it.getSheet().getSheetName().equals(sheet))
				.filter((it) -> it.getCellType() == CellType.FORMULA)
				.map(Cell::getCellFormula)
				.toList();
		}
	}

	/**
	 * The cells whose text is this one, each as its sheet, its type and its quote mark.
	 */
	List<String> kindsOf(String text) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.bytes))) {
			return cells(book).stream()
				.filter((it) -> it.getCellType() == CellType.STRING && it.getStringCellValue().equals(text))
				.map((it) -> it.getSheet().getSheetName() + " " + it.getCellType() + " "
						+ it.getCellStyle().getQuotePrefixed())
				.distinct()
				.toList();
		}
	}

	/** The parts of the package by name, without the times of the zip. */
	Map<String, String> parts() throws IOException {
		Map<String, String> parts = new TreeMap<>();
		try (ZipFile zip = ZipFile.builder()
			.setSeekableByteChannel(new SeekableInMemoryByteChannel(this.bytes))
			.get()) {
			for (var entry : Collections.list(zip.getEntries())) {
				parts.put(((ZipEntry) entry).getName(),
						new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return parts;
	}

	private static List<Cell> cells(XSSFWorkbook book) {
		List<Cell> cells = new ArrayList<>();
		for (Sheet sheet : book) {
			for (Row row : sheet) {
				row.forEach(cells::add);
			}
		}
		return cells;
	}

	private static String cached(Cell cell) {
		return (cell.getCachedFormulaResultType() == CellType.NUMERIC) ? Double.toString(cell.getNumericCellValue())
				: cell.getStringCellValue();
	}

	private static String print(CellValue value) {
		return (value.getCellType() == CellType.NUMERIC) ? Double.toString(value.getNumberValue())
				: Objects.requireNonNullElse(value.getStringValue(), value.formatAsString());
	}

}
