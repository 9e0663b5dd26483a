package town.appraisal.domain.finding;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An entry of the rule catalogue: a rule that is checked, or one the program itself
 * keeps.
 */
public sealed interface CatalogueEntry permits Rule, KeptByConstruction {

	/** By scope, then by id. */
	Comparator<CatalogueEntry> ORDER = Comparator.comparing(CatalogueEntry::scope).thenComparing(CatalogueEntry::id);

	/** Id of the official list, such as {@code B03}. */
	String id();

	/** The sentence it protects. */
	String title();

	/** Document and article, or the practice it comes from. */
	String basis();

	default Scope scope() {
		return Scope.of(id());
	}

	/**
	 * The year it has applied from: of the oldest document the basis cites; what comes
	 * from practice came with the form of 2024.
	 */
	default int since() {
		return Pattern.compile("〔(20\\d\\d)〕")
			.matcher(basis())
			.results()
			.map((MatchResult it) -> Integer.valueOf(it.group(1)))
			.min(Comparator.naturalOrder())
			.orElse(2024);
	}

}
