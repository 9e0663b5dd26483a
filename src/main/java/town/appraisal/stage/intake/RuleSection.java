package town.appraisal.stage.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.finding.Level;
import town.appraisal.domain.policy.RuleOverride;
import town.appraisal.domain.policy.RuleLife;

/**
 * The section {@code rules} of a policy file: one entry for each rule that is changed.
 */
final class RuleSection {

	private static final List<String> KEYS = List.of("level", "title", "message", "fix", "life", "from", "until");

	private final String at;

	private final Map<?, ?> entry;

	private final List<String> faults;

	private RuleSection(String id, Map<?, ?> entry, List<String> faults) {
		this.at = "rules." + id;
		this.entry = entry;
		this.faults = faults;
	}

	/** The editions by rule id; a section that is not there changes nothing. */
	static Map<String, RuleOverride> read(@Nullable Object section, List<String> faults) {
		Map<String, RuleOverride> editions = new TreeMap<>();
		if (section instanceof Map<?, ?> rules) {
			rules.forEach((id, entry) -> read(String.valueOf(id), entry, faults)
				.ifPresent((it) -> editions.put(String.valueOf(id), it)));
		}
		else if (section != null) {
			faults.add("rules：应写成“规则编号: { … }”的形式");
		}
		return editions;
	}

	private static Optional<RuleOverride> read(String id, @Nullable Object entry, List<String> faults) {
		if (!id.matches("[SBTWGNXY]\\d\\d") || !(entry instanceof Map<?, ?> parts)) {
			faults.add("rules." + id + "：应写成“规则编号: { level、title、message、fix、life、from、until }”的形式");
			return Optional.empty();
		}
		return Optional.of(new RuleSection(id, parts, faults).edition());
	}

	private RuleOverride edition() {
		this.entry.keySet()
			.stream()
			.filter((it) -> !KEYS.contains(String.valueOf(it)))
			.forEach((it) -> fault(it + "：没有这一项"));
		return new RuleOverride(level(), text("title"), text("message"), text("fix"), life(), day("from"),
				day("until"));
	}

	private Optional<Level> level() {
		Optional<String> label = text("level");
		Optional<Level> level = label
			.flatMap((it) -> Arrays.stream(Level.values()).filter((each) -> each.label().equals(it)).findFirst());
		if (label.isPresent() && level.isEmpty()) {
			fault("level：只能是必改、需说明或提示");
		}
		return level;
	}

	private RuleLife life() {
		String named = text("life").orElse("active").toUpperCase(Locale.ROOT);
		for (RuleLife life : RuleLife.values()) {
			if (life.name().equals(named)) {
				return life;
			}
		}
		fault("life：只能是 observe、active 或 retired");
		return RuleLife.ACTIVE;
	}

	private Optional<LocalDate> day(String key) {
		try {
			return text(key).map(LocalDate::parse);
		}
		catch (DateTimeException ex) {
			fault(key + "：应写成 2025-01-31 的形式");
			return Optional.empty();
		}
	}

	private Optional<String> text(String key) {
		return Optional.ofNullable(this.entry.get(key)).map(Object::toString).filter((it) -> !it.isBlank());
	}

	private void fault(String line) {
		this.faults.add(this.at + "." + line);
	}

}
