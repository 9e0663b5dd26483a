package town.appraisal.workbook.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Packs an Office file so that equal content gives equal bytes: fixed entry times, a
 * fixed order with {@code [Content_Types].xml} first, as readers that look at the first
 * entry expect.
 */
public final class StillZip {

	private static final String CONTENT_TYPES = "[Content_Types].xml";

	/**
	 * The earliest time a zip entry can carry; set as local time, so no zone plays in.
	 */
	private static final LocalDateTime STILL = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final Comparator<String> ORDER = Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
		.thenComparing((name) -> !name.startsWith("_rels/"))
		.thenComparing(Comparator.naturalOrder());

	private StillZip() {
	}

	/** Repacks a whole file to the stream, which stays open. */
	public static void write(byte[] file, OutputStream out) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
			ZipEntry entry = new ZipEntry(part.getKey());
			entry.setTimeLocal(STILL);
			zip.putNextEntry(entry);
			zip.write(part.getValue());
			zip.closeEntry();
		}
		zip.finish();
	}

	/** Repacks a whole file. */
	public static byte[] of(byte[] file) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
		write(file, out);
		return out.toByteArray();
	}

	/** The unpacked parts by name, in the order they are written. */
	public static Map<String, byte[]> parts(byte[] file) throws IOException {
		Map<String, byte[]> parts = new TreeMap<>(ORDER);
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

}
