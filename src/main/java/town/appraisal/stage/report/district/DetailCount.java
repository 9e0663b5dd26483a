package town.appraisal.stage.report.district;

import java.util.EnumMap;
import java.util.Map;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.ProjectLine;
import town.appraisal.domain.project.Money;

/** What the lines of the detail sheet add up to, counted while they are written. */
final class DetailCount {

	private final Map<Status, Integer> byStatus = new EnumMap<>(Status.class);

	private int lines;

	private int registered;

	private int remarks;

	private int graded;

	private Money initial = Money.ZERO;

	private Money annual = Money.ZERO;

	private Money executed = Money.ZERO;

	void add(ProjectLine line) {
		this.byStatus.merge(line.status(), 1, Integer::sum);
		this.remarks += line.mustFix() + line.needsReason() + line.hints();
		this.lines++;
		if (line.registered()) {
			this.registered++;
		}
		if (line.status().counts()) {
			this.graded += line.grade().isPresent() ? 1 : 0;
			this.initial = this.initial.plus(line.initial().orElse(Money.ZERO));
			this.annual = this.annual.plus(line.annual().orElse(Money.ZERO));
			this.executed = this.executed.plus(line.executed().orElse(Money.ZERO));
		}
	}

	int of(Status status) {
		return this.byStatus.getOrDefault(status, 0);
	}

	int lines() {
		return this.lines;
	}

	int registered() {
		return this.registered;
	}

	int remarks() {
		return this.remarks;
	}

	int graded() {
		return this.graded;
	}

	Amounts amounts() {
		return new Amounts(this.initial, this.annual, this.executed);
	}

}
