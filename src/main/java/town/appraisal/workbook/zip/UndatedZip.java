package town.appraisal.workbook.zip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip whose parts all have the same time, so that equal parts make equal files. POI
 * writes a workbook or document straight into it.
 */
public final class UndatedZip extends ZipArchiveOutputStream {

	/** The first time a zip knows; a local time, so that no time zone plays in. */
	private static final LocalDateTime FIRST_DAY = LocalDateTime.of(1980, 1, 1, 0, 0);

	/**
	 * A zip without parts.
	 * @param out where to; it is left open when the zip is finished
	 */
	public UndatedZip(OutputStream out) {
		super(out);
	}

	@Override
	public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
		entry.setTimeLocal(FIRST_DAY);
		super.putArchiveEntry(entry);
	}

	/** Adds a part as it was stored. */
	public void add(StoredPart part) throws IOException {
		ZipArchiveEntry entry = new ZipArchiveEntry(part.name());
		entry.setTimeLocal(FIRST_DAY);
		entry.setMethod(part.deflated() ? ZipArchiveEntry.DEFLATED : ZipArchiveEntry.STORED);
		entry.setCrc(part.crc());
		entry.setSize(part.size());
		entry.setCompressedSize(part.bytes().length);
		addRawArchiveEntry(entry, new ByteArrayInputStream(part.bytes()));
	}

}
