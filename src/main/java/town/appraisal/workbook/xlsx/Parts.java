package town.appraisal.workbook.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.zip.Inflater;

import javax.xml.stream.XMLInputFactory;

/**
 * The parts of one file, opened one at a time.
 */
final class Parts implements AutoCloseable {

	private static final int LOCAL = 0x04034b50;

	private static final int LOCAL_FIXED = 30;

	private final byte[] file;

	private final ZipDirectory directory;

	private final XMLInputFactory xml;

	private final Inflater inflater = new Inflater(true);

	private final Budget inflated = new Budget(Limits.INFLATED, Refused::inflated);

	Parts(byte[] file, ZipDirectory directory, XMLInputFactory xml) {
		this.file = file;
		this.directory = directory;
		this.xml = xml;
	}

	ZipDirectory directory() {
		return this.directory;
	}

	/** A part that must be there. */
	Xml open(String name) {
		return find(name).orElseThrow(() -> Refused.missing(name));
	}

	Optional<Xml> find(String name) {
		return this.directory.find(name).map((part) -> Xml.open(this.xml, stream(part), part.name()));
	}

	@Override
	public void close() {
		this.inflater.end();
	}

	PartStream stream(ZipPart part) {
		ByteBuffer bytes = stored(part);
		if (!part.deflated()) {
			return new PartStream(part, new StoredBytes(bytes), this.inflated);
		}
		this.inflater.reset();
		this.inflater.setInput(bytes);
		return new PartStream(part, new DeflatedBytes(this.inflater), this.inflated);
	}

	/** The bytes of a part as the zip keeps them. */
	ByteBuffer stored(ZipPart part) {
		int start = start(part);
		if (part.compressed() > this.file.length - start) {
			throw Refused.damaged(part.name());
		}
		return ByteBuffer.wrap(this.file, start, (int) part.compressed());
	}

	/** Of the local header only its length is believed. */
	private int start(ZipPart part) {
		ByteBuffer header = ByteBuffer.wrap(this.file).order(ByteOrder.LITTLE_ENDIAN);
		if (part.header() > this.file.length - LOCAL_FIXED || header.getInt((int) part.header()) != LOCAL) {
			throw Refused.damaged(part.name());
		}
		int at = (int) part.header();
		int start = at + LOCAL_FIXED + (header.getShort(at + 26) & 0xFFFF) + (header.getShort(at + 28) & 0xFFFF);
		if (start > this.file.length) {
			throw Refused.damaged(part.name());
		}
		return start;
	}

}
