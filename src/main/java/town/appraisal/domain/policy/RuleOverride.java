package town.appraisal.domain.policy;

import java.time.LocalDate;
import java.util.Optional;

import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Rule;

/**
 * What the office changes of a rule: its level, its words, how long it is in force.
 *
 * @param level level of its findings, empty as shipped
 * @param title the sentence it protects, empty as shipped
 * @param message what a finding says, with the gaps of the shipped one; empty as shipped
 * @param fix how to mend it, empty as shipped
 * @param life how far it is in force
 * @param from first day of that, empty from ever
 * @param until last day of that, empty for ever
 */
public record RuleOverride(Optional<Level> level, Optional<String> title, Optional<String> message,
		Optional<String> fix, RuleLife life, Optional<LocalDate> from, Optional<LocalDate> until) {

	/** A rule the office leaves as it is shipped. */
	static final RuleOverride SHIPPED = new RuleOverride(Optional.empty(), Optional.empty(), Optional.empty(),
			Optional.empty(), RuleLife.ACTIVE, Optional.empty(), Optional.empty());

	/** A rule with these changes. */
	public Rule of(Rule shipped) {
		return new Rule(shipped.id(), this.level.orElse(shipped.level()), this.title.orElse(shipped.title()),
				this.message.orElse(shipped.message()), this.fix.orElse(shipped.fix()), shipped.basis());
	}

	/** Whether findings read otherwise than shipped. */
	public boolean rewords() {
		return this.message.isPresent() || this.fix.isPresent();
	}

	/**
	 * How far the rule is in force on a day. Before its days an active rule is observed
	 * and after them retired; outside the days of another life a rule is active.
	 */
	public RuleLife on(LocalDate day) {
		boolean early = this.from.filter(day::isBefore).isPresent();
		boolean late = this.until.filter(day::isAfter).isPresent();
		if (!early && !late) {
			return this.life;
		}
		if (this.life != RuleLife.ACTIVE) {
			return RuleLife.ACTIVE;
		}
		return early ? RuleLife.OBSERVE : RuleLife.RETIRED;
	}

	/** The same with the life it has on a day, and no days of its own any more. */
	RuleOverride decidedOn(LocalDate day) {
		return new RuleOverride(this.level, this.title, this.message, this.fix, on(day), Optional.empty(),
				Optional.empty());
	}

}
