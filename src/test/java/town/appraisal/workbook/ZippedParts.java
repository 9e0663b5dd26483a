package town.appraisal.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The unpacked parts of an Office file, read by the JDK alone. */
public final class ZippedParts {

	private ZippedParts() {
	}

	/** The parts by name, in the order of the file. */
	public static Map<String, byte[]> of(byte[] file) {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return parts;
	}

}
