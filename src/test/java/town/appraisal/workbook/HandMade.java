package town.appraisal.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written by hand, part by part, so that any part can be wrong. */
public final class HandMade {

	public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

	public static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final String RELATIONS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";

	private final Map<String, byte[]> parts = new LinkedHashMap<>();

	private HandMade() {
	}

	/** One sheet 自评表 without rows. */
	public static HandMade workbook() {
		return new HandMade().type(TYPE)
			.part("_rels/.rels", RELATIONS + relation("a", "officeDocument", "xl/workbook.xml") + "</Relationships>")
			.part("xl/workbook.xml",
					"<workbook xmlns='" + MAIN + "' xmlns:q='" + RELATION
							+ "'><sheets><sheet name='自评表' sheetId='1' q:id='s1'/></sheets></workbook>")
			.links(relation("s1", "worksheet", "worksheets/sheet1.xml"))
			.rows("");
	}

	/** Content type of the workbook part. */
	public HandMade type(String type) {
		return part("[Content_Types].xml",
				"<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
						+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
						+ "<Default Extension='xml' ContentType='application/xml'/>"
						+ "<Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>");
	}

	/** What the workbook part leads to. */
	public HandMade links(String relations) {
		return part("xl/_rels/workbook.xml.rels", RELATIONS + relations + "</Relationships>");
	}

	public static String relation(String id, String type, String target) {
		return "<Relationship Id='" + id + "' Type='" + RELATION + "/" + type + "' Target='" + target + "'/>";
	}

	/** Content of the sheet's sheetData. */
	public HandMade rows(String rows) {
		return sheet("<sheetData>" + rows + "</sheetData>");
	}

	/** Cells of the first row. */
	public HandMade cells(String cells) {
		return rows("<row r='1'>" + cells + "</row>");
	}

	public HandMade sheet(String content) {
		return part(SHEET, "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
	}

	public HandMade strings(String items) {
		return links(relation("s1", "worksheet", "/xl/worksheets/sheet1.xml")
				+ relation("s2", "sharedStrings", "sharedStrings.xml"))
			.part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
	}

	public HandMade styles(String content) {
		return links(
				relation("s1", "worksheet", "../xl/./worksheets/sheet1.xml") + relation("s2", "styles", "styles.xml"))
			.part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + content + "</styleSheet>");
	}

	public HandMade part(String name, String content) {
		return part(name, content, StandardCharsets.UTF_8);
	}

	public HandMade part(String name, String content, Charset charset) {
		this.parts.put(name, content.getBytes(charset));
		return this;
	}

	public HandMade without(String name) {
		this.parts.remove(name);
		return this;
	}

	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
			for (Map.Entry<String, byte[]> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	/** The file with a name in it, or any other ASCII text, replaced by one as long. */
	public byte[] bytesWith(String text, String replacement) {
		String bytes = new String(bytes(), StandardCharsets.ISO_8859_1);
		return bytes.replace(text, replacement).getBytes(StandardCharsets.ISO_8859_1);
	}

	/**
	 * The file with another inflated size in the directory's record of the first part.
	 */
	public byte[] bytesDeclaring(int size) {
		return bytesDeclaring(24, size);
	}

	/**
	 * The file with another size before inflating in the directory's record of the first
	 * part.
	 */
	public byte[] bytesDeclaringStored(int size) {
		return bytesDeclaring(20, size);
	}

	private byte[] bytesDeclaring(int field, int size) {
		ByteBuffer bytes = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
		int directory = bytes.getInt(bytes.capacity() - 22 + 16);
		return bytes.putInt(directory + field, size).array();
	}

}
