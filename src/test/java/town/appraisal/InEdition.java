package town.appraisal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import town.appraisal.form.Form;
import town.appraisal.stage.intake.PolicyFile;
import town.appraisal.stage.issue.Issue;
import town.appraisal.stage.issue.TemplateWriter;

/** A filled workbook copied, answer by answer, into the blank template of an edition. */
public final class InEdition {

	private final XSSFWorkbook workbook;

	private InEdition(XSSFWorkbook workbook) {
		this.workbook = workbook;
	}

	/** The answers of a workbook of any edition in the template of this one. */
	public static InEdition of(Form edition, Path filled) {
		try (InputStream in = Files.newInputStream(filled); XSSFWorkbook source = new XSSFWorkbook(in)) {
			InEdition copy = new InEdition(open(blank(edition)));
			source.getAllNames().forEach((name) -> copy.take(source, name));
			copy.workbook.getProperties()
				.getCoreProperties()
				.setModified(Optional.ofNullable(source.getProperties().getCoreProperties().getModified()));
			return copy;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The blank template of an edition. */
	public static byte[] blank(Form edition) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			TemplateWriter
				.draw(Issue.of(edition, edition.origin().from(), List.of(), PolicyFile.shipped(), Optional.empty()))
				.computed()
				.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Somebody types into the first cell of a name, so many lines down. */
	public InEdition type(String name, int line, String text) {
		XSSFName defined = this.workbook.getName(name);
		cell(this.workbook, area(this.workbook, defined).get(line)).setCellValue(text);
		return this;
	}

	/** Somebody deletes the names, or exports the workbook from another program. */
	public InEdition withoutNames() {
		List<XSSFName> names = new ArrayList<>(this.workbook.getAllNames());
		names.stream().filter((it) -> !it.getNameName().startsWith("_xlnm")).forEach(this.workbook::removeName);
		return this;
	}

	/** Somebody deletes a sheet. */
	public InEdition without(String sheet) {
		this.workbook.removeSheetAt(this.workbook.getSheetIndex(sheet));
		return this;
	}

	/** Somebody retypes a printed text wherever it stands. */
	public InEdition retype(String printed, String other) {
		this.workbook.forEach((sheet) -> sheet.forEach((row) -> row.forEach((cell) -> {
			if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(printed)) {
				cell.setCellValue(other);
			}
		})));
		return this;
	}

	/** The workbook, recalculated and saved. */
	public byte[] saved() {
		XSSFFormulaEvaluator.evaluateAllFormulaCells(this.workbook);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			this.workbook.write(bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private void take(XSSFWorkbook source, XSSFName name) {
		XSSFName own = this.workbook.getName(name.getNameName());
		if (own == null || name.getNameName().startsWith("_") || name.getNameName().startsWith("清单")) {
			return;
		}
		List<CellReference> from = area(source, name);
		List<CellReference> to = area(this.workbook, own);
		for (int line = 0; line < from.size(); line++) {
			copy(cell(source, from.get(line)), cell(this.workbook, to.get(line)));
		}
	}

	private static void copy(Cell from, Cell to) {
		if (to.getCellType() == CellType.FORMULA || from.getCellType() == CellType.FORMULA) {
			return;
		}
		to.setBlank();
		if (from.getCellType() == CellType.NUMERIC) {
			to.setCellValue(from.getNumericCellValue());
		}
		else if (!from.getStringCellValue().isEmpty()) {
			to.setCellValue(from.getStringCellValue());
		}
	}

	private static List<CellReference> area(XSSFWorkbook workbook, XSSFName name) {
		return List
			.of(new AreaReference(name.getRefersToFormula(), workbook.getSpreadsheetVersion()).getAllReferencedCells());
	}

	private static Cell cell(XSSFWorkbook workbook, CellReference at) {
		Row row = workbook.getSheet(at.getSheetName()).getRow(at.getRow());
		return row.getCell(at.getCol(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
	}

	private static XSSFWorkbook open(byte[] bytes) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(bytes));
	}

}
