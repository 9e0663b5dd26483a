package town.appraisal.domain.submission;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything one workbook says about one project; nothing is judged yet.
 *
 * @param form the form it was read by; of submissions stored before there were two, the
 * first
 * @param stamp where the workbook was issued, empty for a plain official form
 * @param identity who it is about
 * @param funds the funds table
 * @param goals expected and reached goal
 * @param indicators every line of the indicator table, the form's empty ones included
 * @param total the line 总分
 * @param narrative the texts of the report
 * @param facts what the workbook is like apart from its values
 */
public record Submission(FormId form, Optional<Stamp> stamp, Identity identity, Funds funds, Goals goals,
		List<IndicatorRow> indicators, Total total, Narrative narrative, FormFacts facts) {

	public Submission {
		form = Objects.requireNonNullElse(form, FormId.FIRST);
		indicators = List.copyOf(indicators);
	}

	/** A submission read by the first edition. */
	public Submission(Optional<Stamp> stamp, Identity identity, Funds funds, Goals goals, List<IndicatorRow> indicators,
			Total total, Narrative narrative, FormFacts facts) {
		this(FormId.FIRST, stamp, identity, funds, goals, indicators, total, narrative, facts);
	}

	/** The same submission with other facts about its workbook. */
	public Submission with(FormFacts others) {
		return new Submission(this.form, this.stamp, this.identity, this.funds, this.goals, this.indicators, this.total,
				this.narrative, others);
	}

	/** The lines somebody filled anything into. */
	public List<IndicatorRow> filledIndicators() {
		return this.indicators.stream().filter((it) -> !it.isEmpty()).toList();
	}

}
