package town.appraisal.workbook.xlsx.part;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.CRC32;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

import town.appraisal.workbook.xlsx.limit.Budget;
import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * The inflated bytes of one part, counted as they come and checked against the directory
 * at the end; a checksum that differs could mean another figure in a cell.
 */
public final class PartStream extends InputStream {

	private final ZipArchiveEntry part;

	private final InputStream bytes;

	private final Budget budget;

	private final CRC32 crc = new CRC32();

	private long delivered;

	private long ceiling = Long.MAX_VALUE;

	private int unbroken;

	PartStream(ZipArchiveEntry part, InputStream bytes, Budget budget) {
		this.part = part;
		this.bytes = bytes;
		this.budget = budget;
	}

	/** Lets only so many more bytes come; negative lifts the bound. */
	void bound(long more) {
		this.ceiling = (more < 0) ? Long.MAX_VALUE : this.delivered + more;
	}

	/** Everything that is left. */
	public byte[] all() {
		try {
			return readAllBytes();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

	@Override
	public int read() {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) {
		if (length == 0) {
			return 0;
		}
		int count = take(target, offset, length);
		if (count < 0) {
			return finish();
		}
		this.budget.spend(count);
		this.crc.update(target, offset, count);
		this.delivered += count;
		if (this.delivered > Math.min(this.part.getSize(), this.ceiling)) {
			throw damaged();
		}
		watch(target, offset, count);
		return count;
	}

	private int take(byte[] target, int offset, int length) {
		try {
			return this.bytes.read(target, offset, length);
		}
		catch (IOException broken) {
			throw damaged();
		}
	}

	private int finish() {
		if (this.delivered != this.part.getSize() || this.crc.getValue() != this.part.getCrc()) {
			throw damaged();
		}
		return -1;
	}

	private Refused damaged() {
		return Refused.damaged(ZipDirectory.name(this.part));
	}

	/**
	 * XML without a tag for too long is one endless name, value or comment, which the
	 * parser would collect in memory. Looking back for the last tag is next to free.
	 */
	private void watch(byte[] target, int offset, int count) {
		int at = offset + count - 1;
		while (at >= offset && target[at] != '<') {
			at--;
		}
		int tail = offset + count - 1 - at;
		this.unbroken = (tail < count) ? tail : this.unbroken + count;
		if (this.unbroken > Limits.UNBROKEN) {
			throw damaged();
		}
	}

}
