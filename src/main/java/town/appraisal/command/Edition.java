package town.appraisal.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.stream.Collectors;

import town.appraisal.domain.finding.CatalogueEntry;
import town.appraisal.domain.policy.Policy;
import town.appraisal.stage.intake.Sha256;
import town.appraisal.stage.validate.catalogue.RuleCatalogue;

/** What besides the inputs decides the results, as short marks. */
final class Edition {

	private Edition() {
	}

	/** The rule set: changes when any rule's id, level or words change. */
	static String rules() {
		String all = RuleCatalogue.entries().stream().map(CatalogueEntry::toString).collect(Collectors.joining("\n"));
		return RuleCatalogue.entries().size() + "-" + Sha256.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
	}

	/**
	 * The office's own figures, with the rules whose life depends on the day; the shipped
	 * ones belong to the program's version.
	 */
	static String policy(Path register, Policy policy, LocalDate today) {
		Path own = register.resolveSibling(Given.POLICY);
		try {
			return Files.isRegularFile(own) ? Sha256.of(own) + lives(policy, today) : "shipped";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String lives(Policy policy, LocalDate today) {
		return new TreeMap<>(policy.rules()).entrySet()
			.stream()
			.map((it) -> " " + it.getKey() + "=" + it.getValue().on(today))
			.collect(Collectors.joining());
	}

}
