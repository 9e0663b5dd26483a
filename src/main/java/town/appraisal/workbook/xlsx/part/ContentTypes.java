package town.appraisal.workbook.xlsx.part;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * What the parts of the file say they are, which tells a workbook from a document, from a
 * binary workbook and from one with macros.
 */
public final class ContentTypes {

	private static final String PART = "[Content_Types].xml";

	private final Map<String, String> byName = new HashMap<>();

	private final Map<String, String> byExtension = new HashMap<>();

	private ContentTypes() {
	}

	public static ContentTypes of(Parts parts) {
		ContentTypes types = new ContentTypes();
		types.read(parts.find(PART).orElseThrow(() -> foreign(parts.directory())));
		return types;
	}

	/** Refuses a part that is no plain workbook. */
	public void demandWorkbook(String part) {
		String type = type(part);
		if (type.contains("sheet.binary")) {
			throw Refused.notXlsx("二进制工作簿（.xlsb）");
		}
		if (type.contains("macroenabled") || hasMacros()) {
			throw Refused.macro();
		}
		if (type.contains("wordprocessingml")) {
			throw Refused.notWorkbook(" Word 文档");
		}
		if (type.contains("presentationml")) {
			throw Refused.notWorkbook("演示文稿");
		}
		if (!type.contains("spreadsheetml")) {
			throw Refused.noWorkbook();
		}
	}

	private boolean hasMacros() {
		return this.byName.containsValue("application/vnd.ms-office.vbaproject");
	}

	private String type(String part) {
		String name = part.toLowerCase(Locale.ROOT);
		String extension = name.substring(name.lastIndexOf('.') + 1);
		return this.byName.getOrDefault("/" + name, this.byExtension.getOrDefault(extension, ""));
	}

	private void read(Xml xml) {
		Budget room = Budget.entries("文件内部的类型");
		while (xml.next(1)) {
			room.spend(1);
			String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
			if (xml.name().equals("Override")) {
				this.byName.put(xml.attribute("PartName").toLowerCase(Locale.ROOT), type);
			}
			else {
				this.byExtension.put(xml.attribute("Extension").toLowerCase(Locale.ROOT), type);
			}
		}
		xml.finish();
	}

	/** A zip, but not one of an office program of this family. */
	private static Refused foreign(ZipDirectory directory) {
		if (directory.has("content.xml") && directory.has("META-INF/manifest.xml")) {
			return Refused.notXlsx(" ODS 等开放文档格式的文件");
		}
		return directory.names().stream().anyMatch((name) -> name.startsWith("xl/")) ? Refused.noWorkbook()
				: Refused.notWorkbook("压缩包");
	}

}
