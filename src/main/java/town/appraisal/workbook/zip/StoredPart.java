package town.appraisal.workbook.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * One part exactly as a zip keeps it, to be copied without being understood.
 *
 * @param name its path inside the file
 * @param deflated whether the bytes are deflated
 * @param crc checksum of the inflated bytes
 * @param size bytes once inflated
 * @param bytes the bytes as they lie in the file; never changed
 */
public record StoredPart(String name, boolean deflated, long crc, long size, byte[] bytes) {

	/** Deflates a new part, so that it lies in the file like one that was copied. */
	public static StoredPart of(String name, byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		return new StoredPart(name, true, crc.getValue(), content.length, deflated(content));
	}

	private static byte[] deflated(byte[] content) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
			out.write(content);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		finally {
			deflater.end();
		}
		return bytes.toByteArray();
	}

}
