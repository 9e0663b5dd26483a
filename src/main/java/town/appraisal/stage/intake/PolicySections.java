package town.appraisal.stage.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.policy.RuleOverride;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.IndicatorLevel1;

/** The sections of a policy file turned into figures; every fault becomes one line. */
final class PolicySections {

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	private final Map<Object, Object> sections;

	private final List<String> faults;

	private final Optional<Policy> policy;

	PolicySections(Map<Object, Object> sections, List<String> faults) {
		this.sections = sections;
		this.faults = faults;
		this.policy = read();
	}

	boolean isComplete() {
		return this.policy.isPresent();
	}

	Policy policy() {
		return this.policy.orElseThrow();
	}

	private Optional<Policy> read() {
		this.sections.keySet()
			.stream()
			.filter((it) -> !List.of("schemes", "grades", "reverse", "thresholds", "rules").contains(it))
			.forEach((it) -> fault(it + "：没有这一节"));
		List<Scheme> schemes = schemes();
		Optional<GradeBorders> borders = borders();
		Optional<ReverseFormula> reverse = reverse();
		Map<String, BigDecimal> thresholds = new HashMap<>();
		map("thresholds", this.sections.get("thresholds"))
			.forEach((name, value) -> thresholds.put(name, number("thresholds." + name, value)));
		Map<String, RuleOverride> rules = RuleSection.read(this.sections.get("rules"), this.faults);
		return this.faults.isEmpty()
				? borders.flatMap((lower) -> reverse.map((it) -> new Policy(schemes, lower, it, thresholds, rules)))
				: Optional.empty();
	}

	private List<Scheme> schemes() {
		List<Scheme> schemes = new ArrayList<>();
		if (this.sections.get("schemes") instanceof List<?> list) {
			list.forEach((it) -> schemes.add(scheme(map("schemes", it))));
		}
		if (schemes.isEmpty()) {
			fault("schemes：至少要有一个分值方案");
		}
		if (schemes.stream().map(Scheme::id).distinct().count() < schemes.size()) {
			fault("schemes：方案名称重复");
		}
		return schemes;
	}

	private Scheme scheme(Map<String, Object> parts) {
		String id = String.valueOf(parts.getOrDefault("id", ""));
		String at = "schemes[" + id + "]";
		if (id.isBlank()) {
			fault("schemes：有方案缺少 id");
		}
		Map<IndicatorLevel1, BigDecimal> weights = new EnumMap<>(IndicatorLevel1.class);
		map(at + ".weights", parts.get("weights")).forEach((name, weight) -> IndicatorLevel1.named(name)
			.ifPresentOrElse((it) -> weights.put(it, number(at + "." + name, weight)),
					() -> fault(at + ".weights：没有一级指标“" + name + "”")));
		BigDecimal budget = number(at + ".budget", parts.get("budget"));
		BigDecimal sum = weights.values().stream().reduce(budget, BigDecimal::add);
		if (sum.compareTo(FULL) != 0) {
			fault(at + "：分值合计为 " + sum.toPlainString() + "，应为 100");
		}
		return new Scheme(id, String.valueOf(parts.getOrDefault("title", id)), budget, weights);
	}

	private Optional<GradeBorders> borders() {
		Map<String, Object> grades = map("grades", this.sections.get("grades"));
		BigDecimal[] lower = { border(grades, Grade.EXCELLENT), border(grades, Grade.GOOD),
				border(grades, Grade.FAIR) };
		if (lower[0].compareTo(lower[1]) <= 0 || lower[1].compareTo(lower[2]) <= 0) {
			fault("grades：优、良、中的下限必须依次降低");
			return Optional.empty();
		}
		return Optional.of(new GradeBorders(lower[0], lower[1], lower[2]));
	}

	private BigDecimal border(Map<String, Object> grades, Grade grade) {
		return number("grades." + grade.label(), grades.get(grade.label()));
	}

	private Optional<ReverseFormula> reverse() {
		String named = String.valueOf(this.sections.get("reverse")).toUpperCase(Locale.ROOT);
		for (ReverseFormula formula : ReverseFormula.values()) {
			if (formula.name().equals(named)) {
				return Optional.of(formula);
			}
		}
		fault("reverse：只能是 ratio、linear 或 binary");
		return Optional.empty();
	}

	private Map<String, Object> map(String at, @Nullable Object section) {
		Map<String, Object> parts = new LinkedHashMap<>();
		if (section instanceof Map<?, ?> map) {
			map.forEach((name, value) -> parts.put(String.valueOf(name), value));
		}
		else {
			fault(at + "：应写成“名称: 值”的形式");
		}
		return parts;
	}

	private BigDecimal number(String at, @Nullable Object value) {
		try {
			return new BigDecimal(String.valueOf(value).strip());
		}
		catch (NumberFormatException ex) {
			fault(at + "：“" + ((value != null) ? value : "") + "”不是数字");
			return BigDecimal.ZERO;
		}
	}

	private void fault(String line) {
		this.faults.add(line);
	}

}
