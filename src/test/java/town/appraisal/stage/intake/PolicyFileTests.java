package town.appraisal.stage.intake;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Level;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.policy.RuleOverride;
import town.appraisal.domain.policy.RuleLife;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.IndicatorLevel1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PolicyFileTests {

	@Test
	void shipsTheThreeSchemesWithTheOneOf2020AsDefault() {
		Policy policy = PolicyFile.shipped();

		assertThat(policy.schemes().stream().map(Scheme::id)).containsExactly("10号", "101号", "来源报告");
		assertThat(policy.defaultScheme()).isEqualTo(new Scheme("10号", "预算执行率10 产出50 效益30 满意度10（财预〔2020〕10号）",
				number("10"), Map.of(IndicatorLevel1.OUTPUT, number("50"), IndicatorLevel1.BENEFIT, number("30"),
						IndicatorLevel1.SATISFACTION, number("10"))));
		assertThat(policy.borders()).isEqualTo(new GradeBorders(number("90"), number("80"), number("60")));
		assertThat(policy.reverse()).isEqualTo(ReverseFormula.RATIO);
	}

	@Test
	void laysAnOfficesFileOverTheShippedOne() {
		Policy policy = load("reverse: binary\ngrades: { 优: 95 }\nthresholds: { unitSlipHigh: 1.005 }\n");

		Policy shipped = PolicyFile.shipped();
		Map<String, BigDecimal> thresholds = new HashMap<>(shipped.thresholds());
		thresholds.put("unitSlipHigh", number("1.005"));
		assertThat(policy)
			.isEqualTo(new Policy(shipped.schemes(), new GradeBorders(number("95"), number("80"), number("60")),
					ReverseFormula.BINARY, thresholds, Map.of()));
	}

	@Test
	void readsWhatTheOfficeChangesOfARule() {
		Policy policy = load("""
				rules:
				  B09: { level: 提示, message: '执行率 {rate}。', life: observe, until: 2025-03-31 }
				  T14: { life: retired }
				""");

		assertThat(policy.rules()).isEqualTo(Map.of("B09",
				new RuleOverride(Optional.of(Level.HINT), Optional.empty(), Optional.of("执行率 {rate}。"),
						Optional.empty(), RuleLife.OBSERVE, Optional.empty(), Optional.of(LocalDate.of(2025, 3, 31))),
				"T14", new RuleOverride(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
						RuleLife.RETIRED, Optional.empty(), Optional.empty())));
	}

	@Test
	void namesTheFaultsOfTheRules() {
		List<String> faults = faults("""
				rules:
				  B9: { level: 提示 }
				  B09: { level: 重要, life: trial, from: 三月, until: 2025-02-30, words: 无 }
				""");

		assertThat(faults).containsExactly("rules.B9：应写成“规则编号: { level、title、message、fix、life、from、until }”的形式",
				"rules.B09.words：没有这一项", "rules.B09.level：只能是必改、需说明或提示", "rules.B09.life：只能是 observe、active 或 retired",
				"rules.B09.from：应写成 2025-01-31 的形式", "rules.B09.until：应写成 2025-01-31 的形式");
	}

	@Test
	void namesEveryFaultInALineOfItsOwn() {
		List<String> faults = faults("""
				schemes:
				  - { id: 本区, budget: 十, weights: { 产出指标: 50, 过程指标: 50 } }
				grades: { 优: 80 }
				reverse: half
				limits: { a: 1 }
				thresholds: { tierPartly: 八成, tierPartley: 0.7 }
				""");

		assertThat(faults).containsExactly("thresholds.tierPartley：没有这一项", "limits：没有这一节",
				"schemes[本区].weights：没有一级指标“过程指标”", "schemes[本区].budget：“十”不是数字", "schemes[本区]：分值合计为 50，应为 100",
				"grades：优、良、中的下限必须依次降低", "reverse：只能是 ratio、linear 或 binary", "thresholds.tierPartly：“八成”不是数字");
	}

	@Test
	void refusesAFileThatIsNoYaml() {
		assertThat(faults("schemes: [")).singleElement().asString().startsWith("参数文件不是有效的 YAML：");
		assertThat(faults("")).containsExactly("参数文件是空的，或没有分节");
	}

	private static List<String> faults(String file) {
		return catchThrowableOfType(FaultyPolicyException.class, () -> load(file)).faults();
	}

	private static Policy load(String file) {
		return PolicyFile.load(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
	}

	private static BigDecimal number(String number) {
		return new BigDecimal(number);
	}

}
