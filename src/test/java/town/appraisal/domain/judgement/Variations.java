package town.appraisal.domain.judgement;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All values that differ from a given one in exactly one place, however deep it lies. */
final class Variations {

	private final Map<String, Object> byPlace = new HashMap<>();

	/** The variations by where they differ, such as {@code policy.schemes[0].budget}. */
	static Map<String, Object> of(Object value) {
		Variations variations = new Variations();
		variations.vary("", value).forEach((variation) -> variations.byPlace.put(variation.place(), variation.value()));
		return variations.byPlace;
	}

	private List<Variation> vary(String place, Object value) {
		if (value instanceof Record) {
			return ofRecord(place, value);
		}
		if (value instanceof Optional<?> it) {
			List<Variation> all = new ArrayList<>();
			all.add(new Variation(place + "?", it.isPresent() ? Optional.empty() : Optional.of("something")));
			it.ifPresent((content) -> vary(place, content)
				.forEach((inner) -> all.add(new Variation(inner.place(), Optional.of(inner.value())))));
			return all;
		}
		if (value instanceof List<?> it) {
			return ofList(place, it);
		}
		if (value instanceof Set<?> it) {
			Set<Object> more = new HashSet<>(it);
			more.add("one more");
			return List.of(new Variation(place + "+", more));
		}
		return (value instanceof Map<?, ?> it) ? ofMap(place, it) : List.of(new Variation(place, other(value)));
	}

	private List<Variation> ofRecord(String place, Object value) {
		RecordComponent[] parts = value.getClass().getRecordComponents();
		List<Variation> all = new ArrayList<>();
		for (int at = 0; at < parts.length; at++) {
			int which = at;
			vary(place + "." + parts[at].getName(), part(parts[at], value))
				.forEach((inner) -> all.add(new Variation(inner.place(), rebuilt(value, parts, which, inner.value()))));
		}
		return all;
	}

	private List<Variation> ofList(String place, List<?> list) {
		List<Variation> all = new ArrayList<>();
		for (int at = 0; at < list.size(); at++) {
			int which = at;
			List<Object> without = new ArrayList<>(list);
			without.remove(at);
			all.add(new Variation(place + "-" + at, without));
			vary(place + "[" + at + "]", list.get(at)).forEach((inner) -> {
				List<Object> other = new ArrayList<>(list);
				other.set(which, inner.value());
				all.add(new Variation(inner.place(), other));
			});
		}
		return all;
	}

	private List<Variation> ofMap(String place, Map<?, ?> map) {
		List<Variation> all = new ArrayList<>();
		map.forEach((key, content) -> {
			Map<Object, Object> without = new HashMap<>(map);
			without.remove(key);
			all.add(new Variation(place + "-" + key, without));
			vary(place + "{" + key + "}", content).forEach((inner) -> {
				Map<Object, Object> other = new HashMap<>(map);
				other.put(key, inner.value());
				all.add(new Variation(inner.place(), other));
			});
		});
		return all;
	}

	private static Object other(Object scalar) {
		if (scalar instanceof Enum<?> it) {
			Object[] all = it.getDeclaringClass().getEnumConstants();
			return all[(it.ordinal() + 1) % all.length];
		}
		if (scalar instanceof BigDecimal it) {
			return it.add(BigDecimal.ONE);
		}
		if (scalar instanceof Integer it) {
			return it + 1;
		}
		return (scalar instanceof Boolean it) ? !it : scalar + "x";
	}

	private static Object part(RecordComponent part, Object value) {
		try {
			part.getAccessor().setAccessible(true);
			return part.getAccessor().invoke(value);
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(ex);
		}
	}

	private static Object rebuilt(Object value, RecordComponent[] parts, int which, Object other) {
		try {
			Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new);
			Object[] values = Arrays.stream(parts).map((it) -> part(it, value)).toArray();
			values[which] = other;
			Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new AssertionError(value.getClass() + " with " + parts[which].getName() + " = " + other, ex);
		}
	}

	private record Variation(String place, Object value) {
	}

}
