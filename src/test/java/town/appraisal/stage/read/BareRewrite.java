package town.appraisal.stage.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a workbook anew as scripts do: cells, formulas without results, merges and
 * names; no styles, no drop-downs, no properties.
 */
final class BareRewrite {

	private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

	private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

	private final XSSFWorkbook workbook;

	private final boolean shared;

	private final boolean names;

	private final List<String> strings = new ArrayList<>();

	private BareRewrite(byte[] workbook, boolean shared, boolean names) {
		this.workbook = FilledTemplate.open(workbook);
		this.shared = shared;
		this.names = names;
	}

	static byte[] withInlineStrings(byte[] workbook) {
		return new BareRewrite(workbook, false, true).bytes();
	}

	static byte[] withSharedStrings(byte[] workbook) {
		return new BareRewrite(workbook, true, true).bytes();
	}

	static byte[] withoutNames(byte[] workbook) {
		return new BareRewrite(workbook, true, false).bytes();
	}

	private byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			StringBuilder sheets = new StringBuilder();
			StringBuilder links = new StringBuilder(link(0, "sharedStrings", "sharedStrings.xml"));
			for (int i = 0; i < this.workbook.getNumberOfSheets(); i++) {
				int id = i + 1;
				String state = this.workbook.isSheetHidden(i) ? " state='hidden'" : "";
				sheets.append("<sheet name='%s' sheetId='%d' r:id='r%d'%s/>".formatted(this.workbook.getSheetName(i),
						id, id, state));
				links.append(link(id, "worksheet", "worksheets/sheet" + id + ".xml"));
				part(zip, "xl/worksheets/sheet" + id + ".xml", sheet(this.workbook.getSheetAt(i)));
			}
			part(zip, "[Content_Types].xml", types());
			part(zip, "_rels/.rels", relations(link(1, "officeDocument", "xl/workbook.xml")));
			part(zip, "xl/_rels/workbook.xml.rels", relations(links.toString()));
			part(zip, "xl/workbook.xml", "<workbook xmlns='" + MAIN + "' xmlns:r='" + OFFICE + "'><sheets>" + sheets
					+ "</sheets>" + (this.names ? definedNames() : "") + "</workbook>");
			part(zip, "xl/sharedStrings.xml", strings());
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(xml.getBytes(StandardCharsets.UTF_8));
		zip.closeEntry();
	}

	private static String types() {
		return "<Types xmlns='" + PACKAGE
				+ "content-types'><Default Extension='xml' ContentType='application/xml'/><Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml' ContentType='"
				+ TYPE + "sheet.main+xml'/></Types>";
	}

	private static String relations(String links) {
		return "<Relationships xmlns='" + PACKAGE + "relationships'>" + links + "</Relationships>";
	}

	private static String link(int id, String type, String target) {
		return "<Relationship Id='r%d' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, type, target);
	}

	private String definedNames() {
		StringBuilder xml = new StringBuilder("<definedNames>");
		for (XSSFName name : this.workbook.getAllNames()) {
			xml.append("<definedName name='%s'>%s</definedName>".formatted(name.getNameName(),
					escaped(name.getRefersToFormula())));
		}
		return xml.append("</definedNames>").toString();
	}

	private String sheet(Sheet sheet) {
		StringBuilder xml = new StringBuilder("<worksheet xmlns='" + MAIN + "'><sheetData>");
		for (Row row : sheet) {
			xml.append("<row r='%d'>".formatted(row.getRowNum() + 1));
			row.forEach((cell) -> xml.append(cell(cell)));
			xml.append("</row>");
		}
		xml.append("</sheetData><mergeCells>");
		sheet.getMergedRegions().forEach((it) -> xml.append("<mergeCell ref='%s'/>".formatted(it.formatAsString())));
		return xml.append("</mergeCells></worksheet>").toString();
	}

	private String cell(Cell cell) {
		String at = cell.getAddress().formatAsString();
		if (cell.getCellType() == CellType.FORMULA) {
			return "<c r='%s'><f>%s</f></c>".formatted(at, escaped(cell.getCellFormula()));
		}
		if (cell.getCellType() == CellType.NUMERIC) {
			return "<c r='%s'><v>%s</v></c>".formatted(at, ((XSSFCell) cell).getRawValue());
		}
		return (cell.getCellType() == CellType.STRING) ? text(at, cell.getStringCellValue()) : "";
	}

	private String text(String at, String text) {
		if (!this.shared) {
			return "<c r='%s' t='inlineStr'><is><t xml:space='preserve'>%s</t></is></c>".formatted(at, escaped(text));
		}
		this.strings.add(text);
		return "<c r='%s' t='s'><v>%d</v></c>".formatted(at, this.strings.size() - 1);
	}

	private String strings() {
		StringBuilder xml = new StringBuilder("<sst xmlns='" + MAIN + "'>");
		this.strings
			.forEach((it) -> xml.append("<si><t xml:space='preserve'>").append(escaped(it)).append("</t></si>"));
		return xml.append("</sst>").toString();
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&apos;");
	}

}
