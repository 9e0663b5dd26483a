package town.appraisal.stage.issue.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.cache.MapCache;
import com.alibaba.excel.context.AnalysisContext;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import com.alibaba.excel.event.AnalysisEventListener;
import com.alibaba.excel.metadata.data.ReadCellData;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import town.appraisal.stage.issue.TestPolicies;
import town.appraisal.stage.issue.Typed;
import town.appraisal.workbook.CellAddress;
import town.appraisal.workbook.ZippedParts;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The committed files are what the program writes, and other eyes see the same in them.
 */
class IssuedWorkbooksTests {

	private static final Path COMMITTED = Path.of("input-templates");

	@Test
	void theCommittedFilesAreWhatTheProgramWrites(@TempDir Path fresh) throws IOException {
		new SampleWriter(TestPolicies.shipped()).writeAll(fresh);

		assertThat(contents(COMMITTED)).isEqualTo(contents(fresh));
	}

	@Test
	void anotherLibraryReadsTheSameCells() throws IOException {
		for (Path file : workbooks(COMMITTED)) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
				for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
					assertThat(byEasyExcel(file, i)).as("%s, sheet %d", file, i)
						.isEqualTo(byPoi(workbook.getSheetAt(i)));
				}
			}
		}
	}

	@Test
	void everyDefinedNameStandsForCellsOfItsSheet() throws IOException {
		for (Path file : workbooks(COMMITTED)) {
			try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
				assertThat(workbook.getAllNames()).as(file.toString())
					.filteredOn((it) -> !it.getNameName().startsWith("_xlnm"))
					.isNotEmpty()
					.allSatisfy((name) -> assertThat(cells(workbook, name)).as(name.getNameName())
						.isNotEmpty()
						.doesNotContainNull());
			}
		}
	}

	@Test
	void everyDropDownListLeadsToWords() throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(COMMITTED.resolve(SampleWriter.TEMPLATE)))) {
			List<String> lists = workbook.getSheetAt(1)
				.getDataValidations()
				.stream()
				.map((it) -> it.getValidationConstraint().getFormula1())
				.filter((it) -> it.startsWith("清单_"))
				.toList();

			assertThat(lists).containsExactly("清单_一级指标", "清单_指标性质");
			assertThat(words(workbook, "清单_一级指标")).containsExactly("产出指标", "成本指标", "效益指标", "满意度指标")
				.allSatisfy((level1) -> assertThat(words(workbook, "清单_" + level1)).isNotEmpty());
			assertThat(words(workbook, "清单_指标性质")).containsExactly("≥", "≤", "=", ">", "<", "定性");
		}
	}

	private static Map<String, Object> contents(Path folder) throws IOException {
		Map<String, Object> contents = new TreeMap<>();
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(file).toString();
				contents.put(name, name.endsWith(".xlsx") ? parts(file) : Files.readString(file));
			}
		}
		return contents;
	}

	/** Unpacked, since another zlib may pack the same content differently. */
	private static Map<String, String> parts(Path file) throws IOException {
		Map<String, String> parts = new LinkedHashMap<>();
		ZippedParts.of(Files.readAllBytes(file))
			.forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
		return parts;
	}

	private static List<Path> workbooks(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((it) -> it.toString().endsWith(".xlsx")).sorted().toList();
		}
	}

	private static Map<String, String> byPoi(XSSFSheet sheet) {
		Map<String, String> cells = new TreeMap<>();
		for (Row row : sheet) {
			for (Cell cell : row) {
				CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
						: cell.getCellType();
				String text = switch (type) {
					case NUMERIC -> Typed.of(cell.getNumericCellValue()).text();
					case STRING -> cell.getStringCellValue();
					default -> "";
				};
				if (!text.isEmpty()) {
					cells.put(CellAddress.a1(cell.getRowIndex(), cell.getColumnIndex()), text);
				}
			}
		}
		return cells;
	}

	private static Map<String, String> byEasyExcel(Path file, int sheet) {
		Map<String, String> cells = new TreeMap<>();
		EasyExcel.read(file.toFile(), new AnalysisEventListener<Map<Integer, ReadCellData<?>>>() {
			@Override
			public void invoke(Map<Integer, ReadCellData<?>> row, AnalysisContext context) {
				row.forEach((column, cell) -> {
					if (cell == null) {
						return;
					}
					String text = (cell.getOriginalNumberValue() != null)
							? Typed.of(cell.getOriginalNumberValue().doubleValue()).text() : cell.getStringValue();
					if (text != null && !text.isEmpty()) {
						cells.put(CellAddress.a1(context.readRowHolder().getRowIndex(), column), text);
					}
				});
			}

			@Override
			public void doAfterAllAnalysed(AnalysisContext context) {
			}
		})
			.readCache(new MapCache())
			.autoTrim(false)
			.readDefaultReturn(ReadDefaultReturnEnum.READ_CELL_DATA)
			.headRowNumber(0)
			.sheet(sheet)
			.doRead();
		return cells;
	}

	private static List<Cell> cells(XSSFWorkbook workbook, Name name) {
		AreaReference area = new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion());
		return Stream.of(area.getAllReferencedCells()).map((it) -> cell(workbook, it)).toList();
	}

	private static Cell cell(XSSFWorkbook workbook, CellReference at) {
		return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
	}

	private static List<String> words(XSSFWorkbook workbook, String list) {
		return cells(workbook, workbook.getName(list)).stream().map(Cell::getStringCellValue).toList();
	}

}
