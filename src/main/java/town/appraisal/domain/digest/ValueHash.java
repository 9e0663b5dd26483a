package town.appraisal.domain.digest;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The hash of a value with all its parts: equal values have equal hashes in every
 * process, and a component that is added to a record later is part of it by itself.
 * Accepts records, lists, sets, maps with text or enum keys, optionals and scalars.
 */
public final class ValueHash {

	private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {
		@Override
		protected List<Method> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).map((it) -> {
				it.setAccessible(true);
				return it;
			}).toList();
		}
	};

	private final MessageDigest digest = Sha256.digest();

	private ValueHash() {
	}

	/** The SHA-256 of a value in hex. */
	public static String of(Object value) {
		ValueHash hash = new ValueHash();
		hash.add(value);
		return Sha256.hex(hash.digest.digest());
	}

	private void add(@Nullable Object value) {
		if (value instanceof Record) {
			addParts(value);
		}
		else if (value instanceof Optional<?> it) {
			addAll('O', it.stream().toList());
		}
		else if (value instanceof List<?> it) {
			addAll('L', it);
		}
		else if (value instanceof Set<?> it) {
			addAll('S', it.stream().sorted(Comparator.comparing(String::valueOf)).toList());
		}
		else if (value instanceof Map<?, ?> it) {
			addMap(it);
		}
		else {
			addText(scalar(value));
		}
	}

	private void addParts(Object value) {
		List<Method> parts = PARTS.get(value.getClass());
		head('R', parts.size());
		for (Method part : parts) {
			add(part(part, value));
		}
	}

	private static @Nullable Object part(Method accessor, Object value) {
		try {
			return accessor.invoke(value);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void addAll(char kind, List<?> values) {
		head(kind, values.size());
		values.forEach(this::add);
	}

	/** The order of an unmodifiable map is another one in every process. */
	private void addMap(Map<?, ?> map) {
		head('M', map.size());
		map.entrySet().stream().sorted(Comparator.comparing((it) -> String.valueOf(it.getKey()))).forEach((it) -> {
			add(it.getKey());
			add(it.getValue());
		});
	}

	private void addText(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		head('T', bytes.length);
		this.digest.update(bytes);
	}

	/** Kind and length stand first, so that no two values run into one another. */
	private void head(char kind, int length) {
		this.digest.update(ByteBuffer.allocate(6).putChar(kind).putInt(length).array());
	}

	private static String scalar(@Nullable Object value) {
		if (value instanceof Enum<?> it) {
			return it.name();
		}
		if (value instanceof String || value instanceof Number || value instanceof Boolean
				|| value instanceof LocalDate) {
			return value.toString();
		}
		throw new IllegalArgumentException("not a value that can be hashed: " + value);
	}

}
