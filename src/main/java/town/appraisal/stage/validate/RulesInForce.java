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
import town.appraisal.domain.policy.RuleLife;
import town.appraisal.domain.policy.RuleOverride;

/**
 * The rules as the office has them on a day: which apply, at which level, in which words.
 */
public final class RulesInForce {

	private static final String OBSERVED = "〔观察〕";

	private final Map<String, RuleOverride> overrides;

	private final LocalDate day;

	private RulesInForce(Map<String, RuleOverride> overrides, LocalDate day) {
		this.overrides = overrides;
		this.day = day;
	}

	/** The rules of a policy on a day. */
	public static RulesInForce of(Policy policy, LocalDate day) {
		return new RulesInForce(policy.rules(), day);
	}

	/** Whether a rule is applied at all. */
	public boolean applies(Rule shipped) {
		return override(shipped).filter((it) -> it.on(this.day) == RuleLife.RETIRED).isEmpty();
	}

	/**
	 * A remark of a rule, as the office has the rule; with no override it stays as the
	 * rule worded it. A rule on trial that could not run is silent, so that no file waits
	 * for it.
	 */
	public Stream<Remark> apply(Rule shipped, Remark remark) {
		return override(shipped).map((it) -> changed(shipped, it, remark)).orElseGet(() -> Stream.of(remark));
	}

	private Stream<Remark> changed(Rule shipped, RuleOverride override, Remark remark) {
		boolean observed = override.on(this.day) == RuleLife.OBSERVE;
		if (remark instanceof Finding finding) {
			Finding changed = changed(shipped, override, finding);
			return Stream.of(observed ? observed(changed) : changed);
		}
		return observed ? Stream.empty() : Stream.of(remark);
	}

	/** Only a text that is the rule's own is replaced, and only a level that is. */
	private static Finding changed(Rule shipped, RuleOverride override, Finding finding) {
		boolean own = override.rewords() && finding.wordedBy(shipped).equals(finding);
		Finding worded = own ? finding.wordedBy(override.of(shipped)) : finding;
		return (finding.level() == shipped.level()) ? worded.as(override.of(shipped).level()) : worded;
	}

	private static Finding observed(Finding it) {
		return it.saying(OBSERVED + it.message(), it.fix()).as(Level.HINT);
	}

	private Optional<RuleOverride> override(Rule rule) {
		return Optional.ofNullable(this.overrides.get(rule.id()));
	}

}
