package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Goal and completion are sentences; a bare number or the project's name says nothing.
 */
final class GoalsSayWhatIsReached implements Check {

	static final Rule RULE = Rule.mustFix("S12", "预期目标和实际完成情况写清楚", "“{field}”{state}。", "写明要做什么、做多少、达到什么效果。",
			"财预〔2020〕10号 附件1 年度总体目标");

	private static final int SHORTEST = 10;

	private static final Pattern NUMBER = Pattern.compile("[\\d.,%万亿元\\s]+");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Submission it = file.submission();
		String name = it.identity().name().or("");
		return Stream.of(it.goals().expected(), it.goals().actual()).flatMap((goal) -> judge(goal, name).stream());
	}

	private static Optional<? extends Remark> judge(Answer<String> goal, String name) {
		if (goal.isBlank()) {
			return Optional.of(RULE.at(goal.place(), goal.asFilled(), "", Map.of("state", "没有填写")));
		}
		return weakness(goal.or(""), name)
			.map((state) -> RULE.at(goal.place(), goal.asFilled(), "", Map.of("state", state)).as(Level.NEEDS_REASON));
	}

	private static Optional<String> weakness(String goal, String name) {
		if (NUMBER.matcher(goal).matches()) {
			return Optional.of("只填了数字“" + goal + "”");
		}
		if (goal.equals(name)) {
			return Optional.of("只重复了项目的名称");
		}
		return (goal.length() < SHORTEST) ? Optional.of("只有“" + goal + "”，说明过于简单") : Optional.empty();
	}

}
