package town.appraisal.stage.report.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Names the faces that stand in for those a computer does not have. The library has no
 * type for this part, so it is written as text.
 */
final class FontTable {

	private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";

	private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private FontTable() {
	}

	static void on(XWPFDocument document) throws IOException {
		try {
			PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
			PackagePart part = document.getPackage().createPart(name, TYPE);
			try (OutputStream out = part.getOutputStream()) {
				out.write(xml().getBytes(StandardCharsets.UTF_8));
			}
			document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
		}
		catch (InvalidFormatException ex) {
			throw new IllegalStateException("the name of the part is ours", ex);
		}
	}

	private static String xml() {
		StringBuilder xml = new StringBuilder();
		xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:fonts xmlns:w=\"")
			.append(NAMESPACE)
			.append("\">");
		for (Typeface face : Typeface.values()) {
			xml.append("<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/></w:font>"
				.formatted(face.face(), face.fallbacks()));
		}
		return xml.append("</w:fonts>").toString();
	}

}
