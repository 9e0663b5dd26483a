package town.appraisal.workbook.xlsx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the file, by the zip's central directory alone.
 *
 * <p>
 * Read by hand because the port gives bytes: {@code java.util.zip.ZipFile} wants a file
 * on disk, and {@code ZipInputStream} believes the local headers, which some writers
 * leave without sizes and which an attacker can make tell another story than the
 * directory. Names are compared without regard to case, as the package format demands.
 */
final class ZipDirectory {

	private static final int END = 0x06054b50;

	private static final int END_64 = 0x06064b50;

	private static final int LOCATOR_64 = 0x07064b50;

	private static final int END_SIZE = 22;

	private static final int LOCATOR_SIZE = 20;

	private static final int COMMENT = 0xFFFF;

	private static final long ELSEWHERE = 0xFFFF_FFFFL;

	private final Map<String, ZipPart> parts = new HashMap<>();

	private final ByteBuffer file;

	private ZipDirectory(byte[] bytes) {
		this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	static ZipDirectory of(byte[] bytes) {
		ZipDirectory directory = new ZipDirectory(bytes);
		try {
			directory.read(directory.end());
		}
		catch (IndexOutOfBoundsException broken) {
			throw Refused.truncated();
		}
		return directory;
	}

	Set<String> names() {
		return this.parts.keySet();
	}

	/** All parts in the order in which they lie in the file. */
	List<ZipPart> inFileOrder() {
		return this.parts.values().stream().sorted(Comparator.comparingLong(ZipPart::header)).toList();
	}

	boolean has(String name) {
		return this.parts.containsKey(key(name));
	}

	Optional<ZipPart> find(String name) {
		return Optional.ofNullable(this.parts.get(key(name)));
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private void read(int end) {
		int wide = wideEnd(end);
		long count = (wide < 0) ? this.file.getShort(end + 10) & 0xFFFF : this.file.getLong(wide + 32);
		long size = (wide < 0) ? this.file.getInt(end + 12) & ELSEWHERE : this.file.getLong(wide + 40);
		long start = (wide < 0) ? this.file.getInt(end + 16) & ELSEWHERE : this.file.getLong(wide + 48);
		if (start < 0 || size < 0 || start > end || size > end - start) {
			throw Refused.truncated();
		}
		if (count > Limits.PARTS) {
			throw Refused.tooMany("文件内部的部分", Limits.PARTS);
		}
		entries((int) start, (int) (start + size));
	}

	private void entries(int start, int end) {
		Budget room = new Budget(Limits.PARTS, () -> Refused.tooMany("文件内部的部分", Limits.PARTS));
		Budget inflated = new Budget(Limits.INFLATED, Refused::inflated);
		int at = start;
		while (at < end) {
			ZipRecord entry = new ZipRecord(this.file, at);
			ZipPart part = entry.part();
			room.spend(1);
			inflated.spend(part.size());
			add(part);
			at = entry.next();
		}
	}

	private void add(ZipPart part) {
		if (part.name().startsWith("/") || climbs(part.name())) {
			throw Refused.strayPart(part.name());
		}
		if (this.parts.put(key(part.name()), part) != null) {
			throw Refused.duplicatePart(part.name());
		}
	}

	private static boolean climbs(String name) {
		return name.contains("..") && List.of(name.split("/")).contains("..");
	}

	/** The last end record that fits into the file; a comment may follow it. */
	private int end() {
		int last = this.file.capacity() - END_SIZE;
		for (int at = last; at >= Math.max(0, last - COMMENT); at--) {
			if (this.file.getInt(at) == END && (this.file.getShort(at + 20) & 0xFFFF) <= last - at) {
				return at;
			}
		}
		throw Refused.truncated();
	}

	/** Some streaming writers add a 64-bit end record even to small files. */
	private int wideEnd(int end) {
		int locator = end - LOCATOR_SIZE;
		if (locator < 0 || this.file.getInt(locator) != LOCATOR_64) {
			return -1;
		}
		long wide = this.file.getLong(locator + 8);
		if (wide < 0 || wide > locator || this.file.getInt((int) wide) != END_64) {
			throw Refused.truncated();
		}
		return (int) wide;
	}

}
