package town.appraisal.form;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import town.appraisal.domain.digest.Sha256;

/**
 * What the bureau filled into a personal workbook and locked; its checksum goes into
 * {@code _meta} and tells later whether anybody changed it.
 *
 * @param values value by key: the defined name, in the indicator table followed by
 * {@code #} and the line, counted from 1; numbers in plain digits without idle zeros
 */
public record LockedValues(Map<String, String> values) {

	private static final char LINE = '#';

	public LockedValues {
		values = Map.copyOf(values);
	}

	/** The values outside the indicator table, by defined name. */
	public Map<String, String> cells() {
		Map<String, String> cells = new TreeMap<>(this.values);
		cells.keySet().removeIf((it) -> it.indexOf(LINE) >= 0);
		return cells;
	}

	/** The values of the indicator table by line and column name. */
	public SortedMap<Integer, Map<String, String>> lines() {
		SortedMap<Integer, Map<String, String>> lines = new TreeMap<>();
		this.values.forEach((key, value) -> {
			int mark = key.indexOf(LINE);
			if (mark >= 0 && key.substring(mark + 1).matches("\\d{1,4}")) {
				lines.computeIfAbsent(Integer.valueOf(key.substring(mark + 1)), (it) -> new TreeMap<>())
					.put(key.substring(0, mark), value);
			}
		});
		return lines;
	}

	/** The key of a value in the indicator table. */
	public static String key(Role column, int line) {
		return column.cellName() + LINE + line;
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
		return Sha256.of(lines.toString());
	}

}
