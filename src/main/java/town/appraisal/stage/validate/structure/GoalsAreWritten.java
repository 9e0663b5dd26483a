package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Goals;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * Goal and completion say something: not blank, not a number, not the project name, not a
 * word.
 */
final class GoalsAreWritten implements Check {

	static final Rule RULE = Rule.mustFix("S12", "预期目标和实际完成情况写明内容", "“{field}”{problem}。",
			"用一两句话写明要做什么、做到什么程度；完成情况写实际结果。", "财预〔2020〕10号 附件1 年度总体目标；公开的自评表中只填数字或“完成”的实例");

	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:%|元|万元|万)?");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Goals goals = file.submission().goals();
		return Stream.of(goals.expected(), goals.actual()).flatMap((it) -> goal(it, file));
	}

	private static Stream<Finding> goal(Answer<String> goal, CaseFile file) {
		if (goal.isBlank()) {
			return Stream.of(finding(goal, "没有填写"));
		}
		return weakness(Folded.of(goal.or("")), file).map((it) -> finding(goal, it).as(Level.NEEDS_REASON)).stream();
	}

	private static Optional<String> weakness(String text, CaseFile file) {
		if (NUMBER.matcher(text).matches()) {
			return Optional.of("只是一个数");
		}
		if (file.submission().identity().name().value().map(Folded::of).filter(text::equals).isPresent()) {
			return Optional.of("只是项目名称");
		}
		return (text.length() < file.policy().threshold("shortGoal").intValueExact())
				? Optional.of("只有" + text.length() + "个字") : Optional.empty();
	}

	private static Finding finding(Answer<String> goal, String problem) {
		return RULE.at(goal.place(), goal.asFilled(), "", Map.of("problem", problem));
	}

}
