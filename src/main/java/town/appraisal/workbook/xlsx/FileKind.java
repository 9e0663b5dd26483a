package town.appraisal.workbook.xlsx;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import town.appraisal.workbook.xlsx.limit.Limits;
import town.appraisal.workbook.xlsx.limit.Refused;

/**
 * What a file is by its first bytes, whatever its name says.
 */
final class FileKind {

	private static final byte[] OLE2 = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
			(byte) 0xE1 };

	/** The stream that holds a workbook with a password to open ([MS-OFFCRYPTO]). */
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	private static final List<Start> STARTS = List.of(new Start("%PDF", " PDF 文件"), new Start("Rar!", " RAR 压缩包"),
			new Start("7z\u00BC\u00AF", " 7z 压缩包"), new Start("\u001F\u008B", " gzip 压缩包"),
			new Start("\u0089PNG", "图片"), new Start("\u00FF\u00D8\u00FF", "图片"), new Start("{\\rtf", " RTF 文档"));

	/** An owner file of Excel has exactly this size. */
	private static final int LOCK_FILE = 165;

	private static final int SAMPLE = 4_096;

	private FileKind() {
	}

	/** Lets only a zip of acceptable size pass. */
	static void demandZip(byte[] bytes) {
		if (bytes.length == 0) {
			throw Refused.empty();
		}
		if (startsWith(bytes, OLE2)) {
			throw contains(bytes, ENCRYPTED) ? Refused.password() : Refused.notXlsx("旧版 .xls 或 .et 文件");
		}
		if (bytes.length > Limits.FILE) {
			throw Refused.tooLarge(bytes.length);
		}
		if (!isZip(bytes)) {
			throw named(bytes);
		}
	}

	private static boolean isZip(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && (bytes[2] == 3 || bytes[2] == 5);
	}

	private static Refused named(byte[] bytes) {
		byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE));
		String latin = new String(sample, StandardCharsets.ISO_8859_1);
		return STARTS.stream()
			.filter((start) -> latin.startsWith(start.bytes()))
			.map((start) -> Refused.notWorkbook(start.kind()))
			.findFirst()
			.orElseGet(() -> (bytes.length == LOCK_FILE && bytes[0] < 55) ? Refused.lockFile() : text(sample));
	}

	private static Refused text(byte[] sample) {
		String text = new String(sample, charset(sample)).toLowerCase(Locale.ROOT);
		if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
			return Refused.notXlsx("“XML 表格 2003”文件");
		}
		if (text.contains("<html") || text.contains("<!doctype html") || text.contains("<table")) {
			return Refused.notXlsx("网页（HTML）文件");
		}
		return text.indexOf('\0') < 0 ? Refused.notXlsx("文本文件（如 CSV）") : Refused.notWorkbook("不认识的文件");
	}

	/**
	 * UTF-16 text is known by its byte order mark; the rest is only searched for Latin
	 * words.
	 */
	private static Charset charset(byte[] sample) {
		boolean marked = sample.length > 1 && (sample[0] & 0xFF) + (sample[1] & 0xFF) == 0xFF + 0xFE;
		return marked ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1;
	}

	private static boolean startsWith(byte[] bytes, byte[] start) {
		return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
	}

	private static boolean contains(byte[] bytes, byte[] wanted) {
		for (int from = 0; from <= bytes.length - wanted.length; from++) {
			if (bytes[from] == wanted[0]
					&& Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * How files of a kind begin.
	 *
	 * @param bytes first bytes, as Latin-1
	 * @param kind the kind in a clerk's words
	 */
	private record Start(String bytes, String kind) {

	}

}
