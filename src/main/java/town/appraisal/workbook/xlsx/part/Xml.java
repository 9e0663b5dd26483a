package town.appraisal.workbook.xlsx.part;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.xlsx.limit.ShownName;

/**
 * A cursor that walks forward through the elements of one part. Elements count by
 * namespace, not by prefix; what is not in the namespace of the root has no name here and
 * so is skipped like everything unknown.
 */
public final class Xml {

	private final String part;

	private final XMLStreamReader reader;

	private final PartStream in;

	private final ElementNames names;

	private final Budget declarations = Budget.entries("文件内部的命名空间");

	private final StringBuilder text = new StringBuilder();

	private String namespace = "";

	private int depth;

	private Xml(String part, XMLStreamReader reader, PartStream in) {
		this.part = part;
		this.reader = reader;
		this.in = in;
		this.names = new ElementNames(part);
	}

	/** Opens a part and stands on its root. */
	static Xml open(XMLInputFactory factory, PartStream in, String part) {
		try {
			Xml xml = new Xml(part, factory.createXMLStreamReader(in), in);
			while (xml.step() != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			xml.namespace = xml.foreignNamespace();
			return xml;
		}
		catch (XMLStreamException broken) {
			throw Refused.damaged(part);
		}
	}

	/** How deep the current element lies; the root lies at 1. */
	public int depth() {
		return this.depth;
	}

	/** Goes to the next element inside the one that lies at a depth; false at its end. */
	public boolean next(int outer) {
		while (true) {
			int event = step();
			if (event == XMLStreamConstants.START_ELEMENT) {
				return true;
			}
			if (event == XMLStreamConstants.END_ELEMENT && this.depth < outer) {
				return false;
			}
		}
	}

	/** Name of the current element, empty when it is foreign to the root. */
	@SuppressWarnings("StringEquality")
	public String name() {
		String own = this.reader.getNamespaceURI();
		return (own == this.namespace || this.namespace.equals(own)) ? this.reader.getLocalName() : "";
	}

	/** Name of the current element in whatever namespace. */
	public String foreignName() {
		return this.reader.getLocalName();
	}

	/** Namespace of the current element, empty when it has none. */
	public String foreignNamespace() {
		String own = this.reader.getNamespaceURI();
		return (own != null) ? own : "";
	}

	/** An attribute without namespace, empty when there is none. */
	public String attribute(String name) {
		return attribute("", name);
	}

	public String attribute(String attributeNamespace, String name) {
		String value = this.reader.getAttributeValue(attributeNamespace, name);
		return (value != null) ? value : "";
	}

	/** Whether an attribute says yes. */
	public boolean flag(String name) {
		String value = attribute(name);
		return value.equals("1") || value.equals("true");
	}

	/** A number in an attribute, not negative. */
	public int number(String name, int absent) {
		String value = attribute(name);
		return value.isEmpty() ? absent : Digits.of(value).orElseThrow(this::damaged);
	}

	/** Leaves the current element with everything in it. */
	public void skip() {
		int inside = this.depth;
		while (this.depth >= inside) {
			step();
		}
	}

	/** Text of the current element, up to its end. */
	public String text(int limit) {
		this.text.setLength(0);
		text(this.text, limit);
		return this.text.toString();
	}

	/** Adds the text of the current element, up to its end. */
	public void text(StringBuilder target, int limit) {
		int inside = this.depth;
		while (this.depth >= inside) {
			int event = step();
			if (event == XMLStreamConstants.START_ELEMENT) {
				skip();
			}
			else if (event != XMLStreamConstants.END_ELEMENT && this.reader.hasText()) {
				append(target, limit, event);
			}
		}
	}

	/** Reads what is left, so that the end of the part is checked too. */
	public void finish() {
		while (step() != XMLStreamConstants.END_DOCUMENT) {
			continue;
		}
	}

	public Refused damaged() {
		return Refused.damaged(this.part);
	}

	/** A CDATA section may hold any number of angle brackets and comes in one piece. */
	private void append(StringBuilder target, int limit, int event) {
		if (event == XMLStreamConstants.COMMENT || event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
			return;
		}
		this.in.bound((event == XMLStreamConstants.CDATA) ? Limits.UNBROKEN : -1);
		target.append(this.reader.getTextCharacters(), this.reader.getTextStart(), this.reader.getTextLength());
		this.in.bound(-1);
		if (target.length() > limit) {
			throw Refused.longText("文件内部（" + ShownName.of(this.part) + "）有一处", limit);
		}
	}

	private int step() {
		try {
			int event = this.reader.next();
			switch (event) {
				case XMLStreamConstants.START_ELEMENT -> enter();
				case XMLStreamConstants.END_ELEMENT -> this.depth--;
				case XMLStreamConstants.DTD -> throw Refused.doctype(this.part);
				case XMLStreamConstants.ENTITY_REFERENCE -> throw damaged();
				default -> {
				}
			}
			return event;
		}
		catch (XMLStreamException broken) {
			throw damaged();
		}
	}

	private void enter() {
		this.depth++;
		if (this.depth > Limits.DEPTH) {
			throw damaged();
		}
		this.names.meet(this.reader.getLocalName());
		for (int i = this.reader.getAttributeCount() - 1; i >= 0; i--) {
			this.names.meet(this.reader.getAttributeLocalName(i));
		}
		this.declarations.spend(this.reader.getNamespaceCount());
	}

}
