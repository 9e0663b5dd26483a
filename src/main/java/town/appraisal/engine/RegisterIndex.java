package town.appraisal.engine;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import town.appraisal.domain.project.Register;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.stage.validate.RegisterExtract;
import town.appraisal.stage.validate.text.TownshipNames;

/**
 * The register, found by code, or by name and unit where a plain official form carries no
 * code. Two projects of one name and unit are found by code only: nothing is guessed.
 */
final class RegisterIndex {

	private final TownshipNames townships;

	private final Map<String, RegisteredProject> byCode = new HashMap<>();

	private final Map<String, Optional<RegisteredProject>> byNameAndUnit = new HashMap<>();

	RegisterIndex(Register register) {
		this.townships = new TownshipNames(register.projects()
			.stream()
			.map((it) -> it.project().township())
			.collect(Collectors.toUnmodifiableSet()));
		for (RegisteredProject line : register.projects()) {
			this.byCode.put(line.project().code(), line);
			this.byNameAndUnit.merge(key(line.project().name(), line.project().unit()), Optional.of(line),
					(one, other) -> Optional.empty());
		}
	}

	/** The townships of the registered projects. */
	Set<String> townships() {
		return this.townships.names();
	}

	/** What the register says of a project with this line, or with none. */
	RegisterExtract extract(Optional<RegisteredProject> line) {
		return new RegisterExtract(line, this.townships);
	}

	/** The line of a project; a code that is given decides alone. */
	Optional<RegisteredProject> find(String code, String name, String unit) {
		if (!code.isEmpty()) {
			return Optional.ofNullable(this.byCode.get(code));
		}
		return this.byNameAndUnit.getOrDefault(key(name, unit), Optional.empty());
	}

	private static String key(String name, String unit) {
		return plain(name) + "|" + plain(unit);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Punct}“”‘’《》—–－·、。]", "");
	}

}
