package town.appraisal.workbook.mark.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import town.appraisal.workbook.mark.markup.NotMarkable;
import town.appraisal.workbook.mark.markup.PartText;
import town.appraisal.workbook.xlsx.StoredParts;
import town.appraisal.workbook.zip.StoredPart;
import town.appraisal.workbook.zip.UndatedZip;

/**
 * The parts of a file and what becomes of them: most are copied as they lie there, some
 * get another text, some are new.
 */
public final class WorkbookCopy {

	private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

	private final StoredParts parts;

	private final List<StoredPart> stored;

	private final Set<String> names = new HashSet<>();

	private final Map<String, PartText> texts = new HashMap<>();

	/** Names by key of the parts that are not copied. */
	private final Map<String, String> changed = new LinkedHashMap<>();

	public WorkbookCopy(StoredParts parts) {
		this.parts = parts;
		this.stored = parts.all();
		this.stored.forEach((part) -> this.names.add(key(part.name())));
	}

	public StoredParts parts() {
		return this.parts;
	}

	boolean has(String name) {
		return this.names.contains(key(name));
	}

	/** Text of a part as it is by now. */
	Optional<String> find(String name) {
		if (!this.texts.containsKey(key(name))) {
			this.parts.inflated(name).map(PartText::of).ifPresent((text) -> this.texts.put(key(name), text));
		}
		return Optional.ofNullable(this.texts.get(key(name))).map(PartText::text);
	}

	/** Text of a part that must be there. */
	public String text(String name) {
		return find(name).orElseThrow(() -> new NotMarkable("a missing part"));
	}

	/** Gives a part another text in its own encoding. */
	public void put(String name, String text) {
		PartText before = find(name).map((known) -> this.texts.get(key(name))).orElse(PartText.EMPTY);
		if (!text.equals(before.text())) {
			put(name, before.with(text));
		}
	}

	/** Gives a part a text that has nothing to do with an earlier one. */
	public void renew(String name, String text) {
		put(name, PartText.EMPTY.with(XML + text));
	}

	private void put(String name, PartText text) {
		this.texts.put(key(name), text);
		this.names.add(key(name));
		this.changed.put(key(name), name);
	}

	/** A name no part has yet, such as {@code xl/comments3.xml}. */
	public String unused(String start, String end) {
		int number = 1;
		while (has(start + number + end)) {
			number++;
		}
		return start + number + end;
	}

	public byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (UndatedZip zip = new UndatedZip(bytes)) {
			write(zip);
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private void write(UndatedZip zip) throws IOException {
		Map<String, String> fresh = new LinkedHashMap<>(this.changed);
		for (StoredPart part : this.stored) {
			boolean same = fresh.remove(key(part.name())) == null;
			zip.add(same ? part : part(part.name()));
		}
		for (String name : fresh.values()) {
			zip.add(part(name));
		}
	}

	private StoredPart part(String name) {
		return StoredPart.of(name, this.texts.getOrDefault(key(name), PartText.EMPTY).bytes());
	}

	private static String key(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
