package town.appraisal.workbook.mark.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a part and the encoding it goes back to, so that what is not changed comes
 * out byte for byte.
 *
 * @param text the text, with the byte order mark when there is one
 * @param charset its encoding
 */
public record PartText(String text, Charset charset) {

	public static final PartText EMPTY = new PartText("", StandardCharsets.UTF_8);

	private static final Pattern DECLARED = Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

	private static final int DECLARATION = 200;

	public static PartText of(byte[] bytes) {
		Charset charset = charset(bytes);
		try {
			return new PartText(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(), charset);
		}
		catch (CharacterCodingException broken) {
			throw new NotMarkable("not in the encoding it declares");
		}
	}

	public byte[] bytes() {
		return this.text.getBytes(this.charset);
	}

	public PartText with(String other) {
		return new PartText(other, this.charset);
	}

	private static Charset charset(byte[] bytes) {
		int mark = (bytes.length > 1) ? (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF : 0;
		return switch (mark) {
			case 0xFEFF -> StandardCharsets.UTF_16BE;
			case 0xFFFE -> StandardCharsets.UTF_16LE;
			default -> declared(bytes);
		};
	}

	private static Charset declared(byte[] bytes) {
		String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
		Matcher declaration = DECLARED.matcher(start);
		try {
			return declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8;
		}
		catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
			throw new NotMarkable("in an unknown encoding");
		}
	}

}
