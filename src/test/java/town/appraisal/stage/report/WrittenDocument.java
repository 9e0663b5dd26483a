package town.appraisal.stage.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.workbook.ZippedParts;

/**
 * A document as it was written, read back as plain XML by the JDK alone.
 *
 * @param bytes the file
 * @param parts its parts by name
 */
record WrittenDocument(byte[] bytes, Map<String, byte[]> parts) {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	static WrittenDocument of(AppraisedFile file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new ProjectDocument().write(out, file, 2024);
		return new WrittenDocument(out.toByteArray(), ZippedParts.of(out.toByteArray()));
	}

	/** The paragraphs and cells from top to bottom, blank ones left out. */
	List<String> lines() {
		return paragraphs().stream().map(WrittenDocument::text).filter((it) -> !it.isBlank()).toList();
	}

	/** The same, each with its style before it. */
	String styled() {
		StringBuilder text = new StringBuilder();
		for (Element paragraph : paragraphs()) {
			if (!text(paragraph).isBlank()) {
				text.append(style(paragraph)).append('|').append(text(paragraph)).append('\n');
			}
		}
		return text.toString();
	}

	/** Elements of a part by their local name. */
	List<Element> elements(String part, String name) {
		NodeList nodes = xml(part).getElementsByTagNameNS(W, name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	/** An attribute of a word-processing element. */
	static String attribute(Element element, String name) {
		return element.getAttributeNS(W, name);
	}

	/** The attributes of the first such element within another, in their order. */
	static String within(Element element, String name) {
		Element first = (Element) element.getElementsByTagNameNS(W, name).item(0);
		List<String> attributes = new ArrayList<>();
		for (int i = 0; i < first.getAttributes().getLength(); i++) {
			attributes
				.add(first.getAttributes().item(i).getLocalName() + "=" + first.getAttributes().item(i).getNodeValue());
		}
		return String.join(" ", attributes.stream().sorted().toList());
	}

	/** The style with an id. */
	Element style(String id) {
		return elements("word/styles.xml", "style").stream()
			.filter((it) -> attribute(it, "styleId").equals(id))
			.findFirst()
			.orElseThrow();
	}

	/** A part as text. */
	String text(String part) {
		return new String(this.parts.get(part), StandardCharsets.UTF_8);
	}

	private List<Element> paragraphs() {
		return elements("word/document.xml", "p");
	}

	private static String style(Element paragraph) {
		NodeList styles = paragraph.getElementsByTagNameNS(W, "pStyle");
		return (styles.getLength() == 0) ? "" : attribute((Element) styles.item(0), "val");
	}

	private static String text(Element paragraph) {
		NodeList texts = paragraph.getElementsByTagNameNS(W, "t");
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < texts.getLength(); i++) {
			text.append(texts.item(i).getTextContent());
		}
		return text.toString();
	}

	private Document xml(String part) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(new ByteArrayInputStream(this.parts.get(part)));
		}
		catch (ParserConfigurationException | SAXException | IOException ex) {
			throw new IllegalStateException(part + " is not well-formed", ex);
		}
	}

}
