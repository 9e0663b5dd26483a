package town.appraisal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook calculated anew by another office program, compared with what we stored in
 * it.
 */
public final class Recalculation {

	/** Always calculate when opening; the program's own default is never. */
	private static final String SETTINGS = """
			<?xml version="1.0" encoding="UTF-8"?>
			<oor:items xmlns:oor="http://openoffice.org/2001/registry">
			<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
			<value>0</value></prop></item></oor:items>""";

	private Recalculation() {
	}

	/**
	 * The formulas that come to something else, with both values; empty when the program
	 * is not installed.
	 */
	public static Optional<List<String>> differences(Path workbook, Path folder) throws IOException {
		Path profile = folder.resolve("profile");
		Files.writeString(Files.createDirectories(profile.resolve("user")).resolve("registrymodifications.xcu"),
				SETTINGS);
		try {
			Process office = new ProcessBuilder("soffice", "-env:UserInstallation=" + profile.toUri(), "--headless",
					"--convert-to", "xlsx", "--outdir", folder.resolve("anew").toString(), workbook.toString())
				.redirectErrorStream(true)
				.redirectOutput(folder.resolve("office.log").toFile())
				.start();
			office.waitFor();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
		return Optional.of(compare(workbook, folder.resolve("anew").resolve(workbook.getFileName())));
	}

	private static List<String> compare(Path stored, Path anew) throws IOException {
		List<String> differing = new ArrayList<>();
		try (InputStream one = Files.newInputStream(stored);
				InputStream other = Files.newInputStream(anew);
				Workbook ours = new XSSFWorkbook(one);
				Workbook theirs = new XSSFWorkbook(other)) {
			for (Sheet sheet : ours) {
				for (Row row : sheet) {
					for (Cell cell : row) {
						compare(cell, theirs.getSheet(sheet.getSheetName()).getRow(row.getRowNum()), differing);
					}
				}
			}
		}
		return differing;
	}

	private static void compare(Cell cell, Row row, List<String> differing) {
		if (cell.getCellType() == CellType.FORMULA) {
			String theirs = text(row.getCell(cell.getColumnIndex()));
			if (!text(cell).equals(theirs)) {
				differing
					.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " " + text(cell) + " <> " + theirs);
			}
		}
	}

	private static String text(Cell cell) {
		CellType type = (cell.getCellType() == CellType.FORMULA) ? cell.getCachedFormulaResultType()
				: cell.getCellType();
		return switch (type) {
			case NUMERIC -> Double.toString(cell.getNumericCellValue());
			case ERROR -> "error " + cell.getErrorCellValue();
			default -> cell.getStringCellValue();
		};
	}

}
