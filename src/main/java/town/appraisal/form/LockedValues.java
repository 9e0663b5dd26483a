package town.appraisal.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the bureau filled into a personal workbook and locked; its checksum goes into
 * {@code _meta} and tells later whether anybody changed it.
 *
 * @param values value by key: the defined name, in the indicator table followed by
 * {@code #} and the line, counted from 1; numbers in plain digits without idle zeros
 */
public record LockedValues(Map<String, String> values) {

	public LockedValues {
		values = Map.copyOf(values);
	}

	/** The key of a value in the indicator table. */
	public static String key(Field column, int line) {
		return column.name() + "#" + line;
	}

	/**
	 * SHA-256 over {@code key=value} lines sorted by key; empty when nothing is locked.
	 */
	public String checksum() {
		if (this.values.isEmpty()) {
			return "";
		}
		StringBuilder lines = new StringBuilder();
		new TreeMap<>(this.values).forEach((key, value) -> lines.append(key).append('=').append(value).append('\n'));
		return HexFormat.of().formatHex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

}
