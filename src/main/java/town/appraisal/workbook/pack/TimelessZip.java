package town.appraisal.workbook.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip stream an Office library packs into directly: its entries carry a fixed time, so
 * that equal content gives equal bytes.
 */
public final class TimelessZip extends ZipArchiveOutputStream {

	/**
	 * The earliest time a zip entry can carry; set as local time, so no zone plays in.
	 */
	private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

	/** Packs into a stream that stays open. */
	public TimelessZip(OutputStream out) {
		super(out);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(EARLIEST);
		super.putArchiveEntry(entry);
	}

}
