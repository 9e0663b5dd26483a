package town.appraisal.stage.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.RuleOverride;
import town.appraisal.domain.policy.RuleLife;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

class RulesInForceTests {

	private static final Rule RULE = Rule.mustFix("S99", "句子", "填的是 {given}。", "改为 {expected}。", "惯例");

	private static final Place PLACE = new Place("自评表", "A1", "格");

	private static final LocalDate DAY = LocalDate.of(2025, 1, 31);

	@Test
	void wordsAndWeighsARuleAsTheOfficeDoes() {
		RuleOverride override = new RuleOverride(Optional.of(Level.NEEDS_REASON), Optional.empty(),
				Optional.of("本局要求改 {given}。"), Optional.empty(), RuleLife.ACTIVE, Optional.empty(), Optional.empty());

		Examination examination = examine(override, RULE.at(PLACE, "1", "2"), RULE.notChecked("读不出"));

		assertThat(examination).isEqualTo(
				new Examination(List.of(new Finding("S99", Level.NEEDS_REASON, PLACE, "本局要求改 1。", "改为 2。", "1", "2")),
						List.of(RULE.notChecked("读不出"))));
	}

	@Test
	void keepsTheWordsAndTheWeightAFindingHasOfItsOwn() {
		Finding own = Rule.hint("S99", "句子", "另一种说法。", "不用改。", "惯例").at(PLACE, "1", "2");
		RuleOverride override = new RuleOverride(Optional.of(Level.NEEDS_REASON), Optional.empty(),
				Optional.of("本局要求改 {given}。"), Optional.empty(), RuleLife.ACTIVE, Optional.empty(), Optional.empty());

		Examination examination = examine(override, own);

		assertThat(examination).isEqualTo(new Examination(List.of(own), List.of()));
	}

	@Test
	void onlyPointsAtWhatARuleOnTrialFindsAndWaitsForNothing() {
		RuleOverride override = life(RuleLife.OBSERVE, Optional.empty(), Optional.of(DAY));

		Examination examination = examine(override, RULE.at(PLACE, "1", "2"), RULE.notChecked("读不出"));

		assertThat(examination).isEqualTo(new Examination(
				List.of(new Finding("S99", Level.HINT, PLACE, "〔观察〕填的是 1。", "改为 2。", "1", "2")), List.of()));
	}

	@Test
	void doesNotApplyARetiredRule() {
		RuleOverride override = life(RuleLife.RETIRED, Optional.of(DAY), Optional.empty());

		Examination examination = examine(override, RULE.at(PLACE, "1", "2"), RULE.notChecked("读不出"));

		assertThat(examination).isEqualTo(new Examination(List.of(), List.of()));
	}

	@Test
	void appliesARuleOutsideTheDaysOfAnotherLife() {
		RuleOverride later = life(RuleLife.RETIRED, Optional.of(DAY.plusDays(1)), Optional.empty());
		RuleOverride over = life(RuleLife.OBSERVE, Optional.empty(), Optional.of(DAY.minusDays(1)));

		assertThat(Stream.of(later, over).map((it) -> it.on(DAY))).containsExactly(RuleLife.ACTIVE, RuleLife.ACTIVE);
	}

	@Test
	void observesARuleBeforeItsFirstDayAndRetiresItAfterItsLast() {
		RuleOverride override = life(RuleLife.ACTIVE, Optional.of(DAY), Optional.of(DAY));

		assertThat(Stream.of(DAY.minusDays(1), DAY, DAY.plusDays(1)).map(override::on))
			.containsExactly(RuleLife.OBSERVE, RuleLife.ACTIVE, RuleLife.RETIRED);
	}

	private static RuleOverride life(RuleLife life, Optional<LocalDate> from, Optional<LocalDate> until) {
		return new RuleOverride(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), life, from,
				until);
	}

	private static Examination examine(RuleOverride override, Remark... remarks) {
		Policy shipped = PolicyFile.shipped();
		Policy policy = new Policy(shipped.schemes(), shipped.borders(), shipped.reverse(), shipped.thresholds(),
				Map.of("S99", override));
		Examination examination = new Examiner(List.of(new Saying(RULE, List.of(remarks))),
				RulesInForce.of(policy, DAY))
			.examine(CaseFiles.alone(TestSubmissions.laiguangyingRenovation()));
		return new Examination(examination.findings().stream().map(RulesInForceTests::bare).toList(),
				examination.notChecked());
	}

	/** The finding as it is stored. */
	private static Finding bare(Finding it) {
		return new Finding(it.rule(), it.level(), it.place(), it.message(), it.fix(), it.given(), it.expected(),
				Map.of());
	}

	private record Saying(Rule rule, List<Remark> remarks) implements Check {

		@Override
		public Stream<? extends Remark> check(CaseFile file) {
			return this.remarks.stream();
		}

	}

}
