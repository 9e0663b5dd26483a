package town.appraisal.workbook.xlsx.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

import javax.xml.stream.XMLInputFactory;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;
import town.appraisal.workbook.zip.StoredPart;

/**
 * The parts of one file, opened one at a time.
 */
public final class Parts implements AutoCloseable {

	private static final int BUFFER = 4_096;

	private final ZipDirectory directory;

	private final XMLInputFactory xml;

	private final Inflater inflater = new Inflater(true);

	private final Budget inflated = new Budget(Limits.INFLATED, Refused::inflated);

	public Parts(byte[] file, XMLInputFactory xml) {
		this.directory = ZipDirectory.of(file);
		this.xml = xml;
	}

	public ZipDirectory directory() {
		return this.directory;
	}

	/** A part that must be there. */
	public Xml open(String name) {
		return find(name).orElseThrow(() -> Refused.missing(name));
	}

	public Optional<Xml> find(String name) {
		return this.directory.find(name).map((part) -> Xml.open(this.xml, stream(part), ZipDirectory.name(part)));
	}

	public PartStream stream(ZipArchiveEntry part) {
		InputStream stored = this.directory.stored(part);
		if (part.getMethod() == ZipArchiveEntry.STORED) {
			return new PartStream(part, stored, this.inflated);
		}
		this.inflater.reset();
		return new PartStream(part, new InflaterInputStream(stored, this.inflater, BUFFER), this.inflated);
	}

	/** A part exactly as the zip keeps it. */
	public StoredPart stored(ZipArchiveEntry part) {
		try (InputStream stored = this.directory.stored(part)) {
			byte[] bytes = stored.readAllBytes();
			if (bytes.length != part.getCompressedSize()) {
				throw Refused.damaged(ZipDirectory.name(part));
			}
			return new StoredPart(ZipDirectory.name(part), part.getMethod() == ZipArchiveEntry.DEFLATED, part.getCrc(),
					part.getSize(), bytes);
		}
		catch (IOException broken) {
			throw Refused.damaged(ZipDirectory.name(part));
		}
	}

	@Override
	public void close() {
		this.inflater.end();
		this.directory.close();
	}

}
