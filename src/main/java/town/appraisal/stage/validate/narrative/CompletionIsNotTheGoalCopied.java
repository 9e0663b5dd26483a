package town.appraisal.stage.validate.narrative;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Goals;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/** What was achieved is described, not copied from the goal. */
final class CompletionIsNotTheGoalCopied implements Check {

	static final Rule RULE = Rule.needsReason("N11", "实际完成情况不是预期目标的照抄", "“{field}”与预期目标一字不差。", "写实际完成了什么、完成多少。",
			"公开的自评表中完成情况照抄目标的实例");

	private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]");

	private static final Pattern NUMBER = Pattern.compile("\\d*");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Goals goals = file.submission().goals();
		return goals.expected()
			.value()
			.map(CompletionIsNotTheGoalCopied::words)
			.filter((it) -> it.length() > 1
					&& goals.actual().value().map(CompletionIsNotTheGoalCopied::words).filter(it::equals).isPresent())
			.map((it) -> RULE.at(goals.actual().place(), goals.actual().or(""), ""))
			.stream();
	}

	/** Only letters and digits; a bare number is S12's. */
	private static String words(String text) {
		String bare = MARKS.matcher(Folded.of(text)).replaceAll("");
		return NUMBER.matcher(bare).matches() ? "" : bare;
	}

}
