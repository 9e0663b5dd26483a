package town.appraisal.stage.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

import town.appraisal.domain.policy.Policy;

/** Reads policy.yaml, the shipped one and one laid over it. */
public final class PolicyFile {

	/** The name of the bureau's own policy, beside its register. */
	public static final String NAME = "policy.yaml";

	private static final String SHIPPED = "/" + NAME;

	private PolicyFile() {
	}

	/** The policy the program is shipped with. */
	public static Policy shipped() {
		return policy(shippedSections(), new ArrayList<>());
	}

	/**
	 * A policy file laid over the shipped one: its schemes replace the shipped ones,
	 * single grades and thresholds are replaced one by one.
	 * @throws FaultyPolicyException with one readable line per fault
	 */
	public static Policy load(InputStream file) {
		Map<Object, Object> sections = shippedSections();
		List<String> faults = new ArrayList<>();
		parse(file).forEach((name, own) -> {
			faults.addAll(unknown(name, sections.get(name), own));
			sections.merge(name, own, PolicyFile::overlay);
		});
		return policy(sections, faults);
	}

	private static Policy policy(Map<Object, Object> sections, List<String> faults) {
		PolicySections read = new PolicySections(sections, faults);
		if (!read.isComplete()) {
			throw new FaultyPolicyException(faults);
		}
		return read.policy();
	}

	/**
	 * A misspelt name would otherwise leave the shipped figure in force, unnoticed. Rules
	 * go by their ids, of which the shipped file names none.
	 */
	private static List<String> unknown(Object section, @Nullable Object shipped, Object own) {
		return (!section.equals("rules") && shipped instanceof Map<?, ?> all && own instanceof Map<?, ?> some)
				? some.keySet()
					.stream()
					.filter((it) -> !all.containsKey(it))
					.map((it) -> section + "." + it + "：没有这一项")
					.toList()
				: List.of();
	}

	private static Map<Object, Object> shippedSections() {
		try (InputStream shipped = PolicyFile.class.getResourceAsStream(SHIPPED)) {
			return parse(Objects.requireNonNull(shipped, SHIPPED));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object overlay(Object shipped, Object own) {
		if (shipped instanceof Map<?, ?> all && own instanceof Map<?, ?> some) {
			Map<Object, Object> merged = new LinkedHashMap<>(all);
			merged.putAll(some);
			return merged;
		}
		return own;
	}

	private static Map<Object, Object> parse(InputStream file) {
		try {
			Object content = yaml().load(file);
			if (content instanceof Map<?, ?> sections) {
				return new LinkedHashMap<>(sections);
			}
		}
		catch (YAMLException ex) {
			throw new FaultyPolicyException(List.of("参数文件不是有效的 YAML：" + ex.getMessage()));
		}
		throw new FaultyPolicyException(List.of("参数文件是空的，或没有分节"));
	}

	/** Every scalar stays text, so that no figure passes through a double. */
	private static Yaml yaml() {
		LoaderOptions loading = new LoaderOptions();
		loading.setAllowDuplicateKeys(false);
		DumperOptions dumping = new DumperOptions();
		return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, new TextOnly());
	}

	private static final class TextOnly extends Resolver {

		@Override
		protected void addImplicitResolvers() {
			// none: every scalar is text
		}

	}

}
