package town.appraisal.workbook.xlsx.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * What is in a file, by the zip's central directory alone. Local headers are not
 * believed: some writers leave them without sizes, and an attacker can make them differ
 * from the directory. Names are compared without regard to case, as the package format
 * demands.
 */
public final class ZipDirectory implements AutoCloseable {

	private final ZipFile zip;

	private final Map<String, ZipArchiveEntry> parts = new LinkedHashMap<>();

	private ZipDirectory(ZipFile zip) {
		this.zip = zip;
	}

	static ZipDirectory of(byte[] bytes) {
		ZipRecords.demandFew(bytes);
		ZipDirectory directory = new ZipDirectory(open(bytes));
		directory.read(bytes.length);
		return directory;
	}

	public Set<String> names() {
		return this.parts.keySet();
	}

	/** All parts in the order in which they lie in the file. */
	public Collection<ZipArchiveEntry> inFileOrder() {
		return this.parts.values();
	}

	boolean has(String name) {
		return this.parts.containsKey(key(name));
	}

	public Optional<ZipArchiveEntry> find(String name) {
		return Optional.ofNullable(this.parts.get(key(name)));
	}

	/** The path of a part; old writers separate by backslash. */
	static String name(ZipArchiveEntry part) {
		return part.getName().replace('\\', '/');
	}

	/** The bytes of a part as the zip keeps them. */
	InputStream stored(ZipArchiveEntry part) {
		try {
			return this.zip.getRawInputStream(part);
		}
		catch (IOException | IllegalArgumentException broken) {
			throw Refused.damaged(name(part));
		}
	}

	@Override
	public void close() {
		try {
			this.zip.close();
		}
		catch (IOException impossible) {
			throw new IllegalStateException("only memory is closed", impossible);
		}
	}

	private static ZipFile open(byte[] bytes) {
		try {
			return ZipFile.builder()
				.setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
				.setIgnoreLocalFileHeader(true)
				.setUseUnicodeExtraFields(false)
				.get();
		}
		catch (IOException | RuntimeException broken) {
			throw Refused.truncated();
		}
	}

	private void read(long fileSize) {
		Budget inflated = new Budget(Limits.INFLATED, Refused::inflated);
		Budget stored = new Budget(fileSize, Refused::damaged);
		for (ZipArchiveEntry part : Collections.list(this.zip.getEntriesInPhysicalOrder())) {
			demandKnown(part);
			inflated.spend(part.getSize());
			stored.spend(part.getCompressedSize());
			add(part);
		}
	}

	private static void demandKnown(ZipArchiveEntry part) {
		boolean known = part.getMethod() == ZipArchiveEntry.STORED || part.getMethod() == ZipArchiveEntry.DEFLATED;
		if (!known || part.getGeneralPurposeBit().usesEncryption() || part.getSize() < 0
				|| part.getCompressedSize() < 0) {
			throw Refused.damaged(name(part));
		}
	}

	private void add(ZipArchiveEntry part) {
		String name = name(part);
		if (name.startsWith("/") || climbs(name)) {
			throw Refused.strayPart(name);
		}
		if (this.parts.put(key(name), part) != null) {
			throw Refused.duplicatePart(name);
		}
	}

	private static boolean climbs(String name) {
		return name.contains("..") && List.of(name.split("/")).contains("..");
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
