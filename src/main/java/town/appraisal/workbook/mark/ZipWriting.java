package town.appraisal.workbook.mark;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

import town.appraisal.workbook.xlsx.StoredPart;

/**
 * Writes a zip whose parts may come already deflated; java.util.zip can only deflate
 * anew. Every part bears the same date, so that equal parts make equal files.
 */
final class ZipWriting {

	private static final int LOCAL = 0x04034b50;

	private static final int CENTRAL = 0x02014b50;

	private static final int END = 0x06054b50;

	private static final int VERSION = 20;

	private static final int UTF_8 = 1 << 11;

	private static final int DEFLATED = 8;

	/** 1 January 1980, the first day a zip knows. */
	private static final int DATE = 1 << 5 | 1;

	private static final int LOCAL_FIXED = 30;

	private static final int CENTRAL_FIXED = 46;

	private static final int END_FIXED = 22;

	private final List<StoredPart> parts = new ArrayList<>();

	void add(StoredPart part) {
		this.parts.add(part);
	}

	void add(String name, byte[] content) {
		CRC32 crc = new CRC32();
		crc.update(content);
		this.parts.add(new StoredPart(name, true, crc.getValue(), content.length, deflated(content)));
	}

	byte[] bytes() {
		ByteBuffer zip = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
		List<Integer> offsets = new ArrayList<>();
		for (StoredPart part : this.parts) {
			offsets.add(zip.position());
			local(zip, part);
		}
		int directory = zip.position();
		for (int i = 0; i < offsets.size(); i++) {
			central(zip, this.parts.get(i), offsets.get(i));
		}
		end(zip, directory);
		return zip.array();
	}

	private int size() {
		int size = END_FIXED;
		for (StoredPart part : this.parts) {
			size += LOCAL_FIXED + CENTRAL_FIXED + 2 * name(part).length + part.bytes().remaining();
		}
		return size;
	}

	private static void local(ByteBuffer zip, StoredPart part) {
		zip.putInt(LOCAL);
		facts(zip, part);
		zip.put(name(part)).put(part.bytes().duplicate());
	}

	private static void central(ByteBuffer zip, StoredPart part, int offset) {
		zip.putInt(CENTRAL).putShort((short) VERSION);
		facts(zip, part);
		zip.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0).putInt(offset).put(name(part));
	}

	/** What both headers say of a part. */
	private static void facts(ByteBuffer zip, StoredPart part) {
		zip.putShort((short) VERSION).putShort((short) UTF_8).putShort((short) (part.deflated() ? DEFLATED : 0));
		zip.putShort((short) 0).putShort((short) DATE).putInt((int) part.crc());
		zip.putInt(part.bytes().remaining()).putInt((int) part.size());
		zip.putShort((short) name(part).length).putShort((short) 0);
	}

	private void end(ByteBuffer zip, int directory) {
		int size = zip.position() - directory;
		zip.putInt(END).putInt(0).putShort((short) this.parts.size()).putShort((short) this.parts.size());
		zip.putInt(size).putInt(directory).putShort((short) 0);
	}

	private static byte[] name(StoredPart part) {
		return part.name().getBytes(StandardCharsets.UTF_8);
	}

	private static ByteBuffer deflated(byte[] content) {
		Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
		try {
			deflater.setInput(content);
			deflater.finish();
			byte[] target = new byte[content.length + content.length / 1_000 + 64];
			int length = deflater.deflate(target);
			return ByteBuffer.wrap(target, 0, length);
		}
		finally {
			deflater.end();
		}
	}

}
