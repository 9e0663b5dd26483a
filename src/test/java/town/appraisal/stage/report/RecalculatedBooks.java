package town.appraisal.stage.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks before and after LibreOffice computed every formula anew.
 *
 * @param before folder of the workbooks as written
 * @param after folder of the recalculated ones
 */
record RecalculatedBooks(Path before, Path after) {

	/** Without it LibreOffice trusts the cached values of a file. */
	private static final String ALWAYS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<oor:items xmlns:oor="http://openoffice.org/2001/registry">
			<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">\
			<value>0</value></prop></item>
			</oor:items>
			""";

	static boolean isInstalled() {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
			.anyMatch((it) -> Files.isExecutable(Path.of(it, "soffice")));
	}

	/** Recalculates all workbooks of a folder in one go. */
	static RecalculatedBooks of(Path folder, Path scratch) throws IOException, InterruptedException {
		Path profile = scratch.resolve("profile");
		Files.createDirectories(profile.resolve("user"));
		Files.writeString(profile.resolve("user/registrymodifications.xcu"), ALWAYS);
		List<String> command = new ArrayList<>(
				List.of("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless", "--convert-to",
						"xlsx:Calc MS Excel 2007 XML", "--outdir", scratch.resolve("after").toString()));
		books(folder).forEach((it) -> command.add(it.toString()));
		Path log = scratch.resolve("soffice.log");
		Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!process.waitFor(3, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new IOException("LibreOffice did not end: " + Files.readString(log, StandardCharsets.UTF_8));
		}
		return new RecalculatedBooks(folder, scratch.resolve("after"));
	}

	/** The formulas of every workbook with the values they were written with. */
	Map<String, String> written() throws IOException {
		return values(this.before);
	}

	/** The same formulas with the values LibreOffice gives them. */
	Map<String, String> computed() throws IOException {
		return values(this.after);
	}

	private static Map<String, String> values(Path folder) throws IOException {
		Map<String, String> values = new TreeMap<>();
		for (Path file : books(folder)) {
			try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
				for (Sheet sheet : book) {
					add(values, file.getFileName() + " " + sheet.getSheetName() + "!", sheet);
				}
			}
		}
		return values;
	}

	private static void add(Map<String, String> values, String place, Sheet sheet) {
		for (Row row : sheet) {
			for (Cell cell : row) {
				if (cell.getCellType() == CellType.FORMULA) {
					values.put(place + cell.getAddress(), value(cell));
				}
			}
		}
	}

	private static String value(Cell cell) {
		return switch (cell.getCachedFormulaResultType()) {
			case NUMERIC -> Double.toString(cell.getNumericCellValue());
			case STRING -> cell.getStringCellValue();
			case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
			default -> "error " + cell.getErrorCellValue();
		};
	}

	private static List<Path> books(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((it) -> it.toString().endsWith(".xlsx")).sorted().toList();
		}
	}

}
