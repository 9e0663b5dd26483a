package town.appraisal.domain.submission;

import java.util.Optional;
import java.util.function.Function;

import town.appraisal.domain.finding.Place;

/**
 * What a cell says: a value, nothing, or something that cannot be read as what the field
 * asks for.
 *
 * @param <T> the type the field asks for
 */
public sealed interface Answer<T> permits Given, Blank, Unreadable {

	/** The cell, also of a blank one. */
	Place place();

	/**
	 * The text as filled; of a number its stored digits; of a blank cell usually empty.
	 */
	String asFilled();

	/** The value, if there is one. */
	default Optional<T> value() {
		return (this instanceof Given<T> given) ? Optional.of(given.content()) : Optional.empty();
	}

	default boolean isBlank() {
		return this instanceof Blank<T>;
	}

	default boolean isGiven() {
		return this instanceof Given<T>;
	}

	default boolean isUnreadable() {
		return this instanceof Unreadable<T>;
	}

	/** The value if there is one, otherwise the given one. */
	default T or(T other) {
		return value().orElse(other);
	}

	/** The same answer with its value turned into another. */
	default <R> Answer<R> map(Function<T, R> function) {
		if (this instanceof Given<T> given) {
			return new Given<>(function.apply(given.content()), given.asFilled(), given.place());
		}
		if (this instanceof Unreadable<T> unreadable) {
			return new Unreadable<>(unreadable.trouble(), unreadable.asFilled(), unreadable.place());
		}
		return new Blank<>(asFilled(), place());
	}

}
