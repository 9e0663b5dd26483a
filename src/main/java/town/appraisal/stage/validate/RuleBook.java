package town.appraisal.stage.validate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.RuleEdition;
import town.appraisal.domain.policy.RuleLife;

/**
 * The rules as the office has them on a day: which apply, how they weigh, what they say.
 */
public final class RuleBook {

	private static final String OBSERVED = "〔观察〕";

	private final Map<String, RuleEdition> editions;

	private final LocalDate day;

	private RuleBook(Map<String, RuleEdition> editions, LocalDate day) {
		this.editions = editions;
		this.day = day;
	}

	/** The rules of a policy on a day. */
	public static RuleBook of(Policy policy, LocalDate day) {
		return new RuleBook(policy.rules(), day);
	}

	/** Every rule as it is shipped. */
	public static RuleBook shipped() {
		return new RuleBook(Map.of(), LocalDate.EPOCH);
	}

	/** Whether a rule is applied at all. */
	public boolean applies(Rule rule) {
		return life(rule) != RuleLife.RETIRED;
	}

	/** A rule as the office has it. */
	public Rule edition(Rule shipped) {
		return edition(shipped.id())
			.map((it) -> new Rule(shipped.id(), it.level().orElse(shipped.level()), it.title().orElse(shipped.title()),
					it.message().orElse(shipped.message()), it.fix().orElse(shipped.fix()), shipped.basis(),
					shipped.since()))
			.orElse(shipped);
	}

	/**
	 * What a rule has to say, as the office has it. A rule on trial that could not run is
	 * silent, so that it keeps nobody waiting.
	 */
	public Stream<Remark> edit(Rule shipped, Remark remark) {
		boolean observed = life(shipped) == RuleLife.OBSERVE;
		if (remark instanceof Finding finding) {
			Finding worded = worded(shipped, finding);
			return Stream.of(observed ? observed(worded) : worded);
		}
		return observed ? Stream.empty() : Stream.of(remark);
	}

	/** Only what the rule says in its own words is said otherwise. */
	private Finding worded(Rule shipped, Finding finding) {
		Rule edition = edition(shipped);
		boolean own = finding.wordedBy(shipped).equals(finding);
		Finding worded = own ? finding.wordedBy(edition) : finding;
		return (finding.level() == shipped.level()) ? worded.as(edition.level()) : worded;
	}

	private static Finding observed(Finding it) {
		return new Finding(it.rule(), Level.HINT, it.place(), OBSERVED + it.message(), it.fix(), it.given(),
				it.expected(), it.values());
	}

	private RuleLife life(Rule rule) {
		return edition(rule.id()).map((it) -> it.on(this.day)).orElse(RuleLife.ACTIVE);
	}

	private Optional<RuleEdition> edition(String id) {
		return Optional.ofNullable(this.editions.get(id));
	}

}
