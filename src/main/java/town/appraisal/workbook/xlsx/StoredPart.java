package town.appraisal.workbook.xlsx;

import java.nio.ByteBuffer;

/**
 * One part exactly as the zip keeps it, to be copied without being understood.
 *
 * @param name its path inside the file
 * @param deflated whether the bytes are deflated
 * @param crc checksum of the inflated bytes
 * @param size bytes once inflated
 * @param bytes the bytes as they lie in the file
 */
public record StoredPart(String name, boolean deflated, long crc, long size, ByteBuffer bytes) {

}
