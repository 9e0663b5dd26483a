package town.appraisal.domain.judgement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.digest.ValueHash;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.policy.RuleOverride;
import town.appraisal.domain.policy.RuleLife;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.project.Approved;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.project.RegisteredIndicator;
import town.appraisal.domain.project.RegisteredProject;
import town.appraisal.domain.project.Waiver;
import town.appraisal.domain.submission.IndicatorLevel1;

import static org.assertj.core.api.Assertions.assertThat;

/** A judgement is made again exactly when something it depends on has changed. */
class JudgementKeyTests {

	private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

	@Test
	void anyOneChangeOfWhatAllFilesDependOnIsAnotherKey() {
		String key = key(common(), file()).sha256();

		Map<String, String> keys = new LinkedHashMap<>();
		Variations.of(common()).forEach((place, it) -> keys.put(place, key((CommonInputs) it, file()).sha256()));

		assertThat(keys).containsKeys(".build", ".ruleSet", ".year", ".townships+", ".policy.schemes[0].id",
				".policy.schemes[0].weights{OUTPUT}", ".policy.borders.good", ".policy.reverse",
				".policy.thresholds{lowExecution}", ".policy.rules{B03}.level", ".policy.rules{B03}.life");
		assertThat(keys.values()).doesNotHaveDuplicates().doesNotContain(key);
	}

	@Test
	void anyOneChangeOfWhatOneFileDependsOnIsAnotherKey() {
		String key = key(common(), file()).sha256();

		Map<String, String> keys = new LinkedHashMap<>();
		Variations.of(file()).forEach((place, it) -> keys.put(place, key(common(), (FileInputs) it).sha256()));

		assertThat(keys.remove(".line.row")).isEqualTo(key);
		assertThat(keys).containsKeys(".sha256", ".name", ".form", ".line?", ".line.project.township", ".line.scheme",
				".line.initial.total.wan", ".line.annual.bySource{CURRENT_YEAR}.wan", ".line.indicators[0].target",
				".line.indicators-0", ".line.nothingToReport", ".waivers-0", ".waivers[0].waiver.reason",
				".waivers[0].expired", ".lastYear", ".firstReceipt");
		assertThat(keys.values()).doesNotHaveDuplicates().doesNotContain(key);
	}

	@Test
	void theOrderInWhichAnythingIsRememberedChangesNothing() {
		Map<IndicatorLevel1, BigDecimal> weights = new LinkedHashMap<>();
		weights.put(IndicatorLevel1.BENEFIT, new BigDecimal("30"));
		weights.put(IndicatorLevel1.OUTPUT, new BigDecimal("50"));
		CommonInputs again = new CommonInputs("b", "r", 2024,
				policy(Map.of("B03", edition(Optional.empty(), Optional.empty()))).on(NEW_YEAR), Set.of("云岭乡", "青禾镇"));

		assertThat(key(again, file())).isEqualTo(key(common(), file()));
		assertThat(ValueHash.of(weights)).isEqualTo(ValueHash
			.of(Map.of(IndicatorLevel1.OUTPUT, new BigDecimal("50"), IndicatorLevel1.BENEFIT, new BigDecimal("30"))));
	}

	@Test
	void aLineThatMovedInTheRegisterIsJudgedAsBefore() {
		FileInputs moved = new FileInputs("0".repeat(64), "P1.xlsx", "2024.1", Optional.of(line().inRow(99)), waivers(),
				"l", "2025-01-05T08:30:00Z");

		assertThat(key(common(), moved)).isEqualTo(key(common(), file()));
	}

	@Test
	void theDayCountsOnlyWhereTheLifeOfARuleChanges() {
		Policy policy = policy(Map.of("B03", edition(Optional.of(NEW_YEAR), Optional.of(NEW_YEAR.plusDays(9)))));

		assertThat(hash(policy, NEW_YEAR)).isEqualTo(hash(policy, NEW_YEAR.plusDays(9)))
			.isNotEqualTo(hash(policy, NEW_YEAR.minusDays(1)))
			.isNotEqualTo(hash(policy, NEW_YEAR.plusDays(10)));
		assertThat(hash(policy, NEW_YEAR.minusDays(1))).isEqualTo(hash(policy, NEW_YEAR.minusYears(1)));
	}

	@Test
	void aTrialThatIsOverIsARuleAsItIsShipped() {
		RuleOverride trial = new RuleOverride(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				RuleLife.OBSERVE, Optional.empty(), Optional.of(NEW_YEAR));

		assertThat(policy(Map.of("B03", trial)).on(NEW_YEAR.plusDays(1))).isEqualTo(policy(Map.of()));
		assertThat(policy(Map.of("B03", trial)).on(NEW_YEAR)).isNotEqualTo(policy(Map.of()));
	}

	private static String hash(Policy policy, LocalDate day) {
		return ValueHash.of(policy.on(day));
	}

	private static JudgementKey key(CommonInputs common, FileInputs file) {
		return JudgementKey.of(ValueHash.of(common), file);
	}

	private static CommonInputs common() {
		return new CommonInputs("b", "r", 2024,
				policy(Map.of("B03", edition(Optional.empty(), Optional.empty()))).on(NEW_YEAR), Set.of("青禾镇", "云岭乡"));
	}

	private static Policy policy(Map<String, RuleOverride> rules) {
		Scheme scheme = new Scheme("10号", "10号文", BigDecimal.TEN,
				Map.of(IndicatorLevel1.OUTPUT, new BigDecimal("50"), IndicatorLevel1.BENEFIT, new BigDecimal("30")));
		return new Policy(List.of(scheme),
				new GradeBorders(new BigDecimal("90"), new BigDecimal("80"), new BigDecimal("60")),
				ReverseFormula.RATIO, Map.of("lowExecution", new BigDecimal("0.90"), "shortGoal", BigDecimal.TEN),
				rules);
	}

	private static RuleOverride edition(Optional<LocalDate> from, Optional<LocalDate> until) {
		return new RuleOverride(Optional.of(Level.HINT), Optional.of("标题"), Optional.of("说法"), Optional.of("改法"),
				RuleLife.ACTIVE, from, until);
	}

	private static FileInputs file() {
		return new FileInputs("0".repeat(64), "P1.xlsx", "2024.1", Optional.of(line()), waivers(), "l",
				"2025-01-05T08:30:00Z");
	}

	private static List<FileInputs.WaiverOfDay> waivers() {
		return List.of(new FileInputs.WaiverOfDay(new Waiver("B03", "P1", "王局长", "旧方案", "2025-03-01"), false),
				new FileInputs.WaiverOfDay(new Waiver("W01", "P1", "王局长", "旧方案", ""), false));
	}

	private static RegisteredProject line() {
		Approved approved = new Approved(Optional.of(Money.ofWan("90")),
				Map.of(FundSource.CURRENT_YEAR, Money.ofWan("60"), FundSource.OTHER, Money.ofWan("30")));
		return new RegisteredProject(new Project("P1", "户厕改造", "青禾镇", "青禾镇人民政府", "区农业农村局", 2024), "10号", approved,
				approved,
				List.of(new RegisteredIndicator("产出指标", "数量指标", "改造户数", "≥", "50", "户", Optional.of(BigDecimal.TEN))),
				false, 7);
	}

}
