package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Given;
import town.appraisal.domain.submission.Submission;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.form.Role;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;

/**
 * Numeric cells hold numbers, or sums break; one typed with its unit that reads in one
 * way only is taken as meant and reported as a hint.
 */
final class NumbersAreNumbers implements Check {

	static final Rule RULE = Rule.mustFix("S05", "数字格只填数字", "{field}填的是“{given}”，{state}。",
			"只填数字，不带单位和文字，如 66.649016；有两种读法的，改成只有一种读法的写法。", "数据汇总要求；财预〔2020〕10号 附件1 金额单位为万元");

	private static final Set<Trouble> TROUBLES = Set.of(Trouble.NOT_A_NUMBER, Trouble.AMBIGUOUS, Trouble.WRONG_UNIT);

	private static final Pattern EXPONENT = Pattern.compile("(?<=\\d)[eE](?=[-+]?\\d)");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Submission submission = file.submission();
		return Stream.of(unread(file), amounts(submission), points(submission)).flatMap((it) -> it);
	}

	/** An odd sign in the column of operators is T10's to name. */
	private static Stream<Finding> unread(CaseFile file) {
		String nature = file.form().label(Role.NATURE);
		return NumericCells.troubled(file.submission(), TROUBLES)
			.filter((it) -> !it.place().field().equals(nature))
			.map((it) -> RULE.at(it.place(), it.asFilled(), "", Map.of("state", it.trouble().label())));
	}

	private static Stream<Finding> amounts(Submission submission) {
		return NumericCells.amounts(submission).flatMap((it) -> typedWithUnit(it, it.map((money) -> money.plain())));
	}

	private static Stream<Finding> points(Submission submission) {
		return NumericCells.points(submission).flatMap((it) -> typedWithUnit(it, it.map(Numerals::plain)));
	}

	private static Stream<Finding> typedWithUnit(Answer<?> cell, Answer<String> read) {
		if (!(read instanceof Given<String> number) || !hasLetters(cell.asFilled())) {
			return Stream.empty();
		}
		String state = "带有单位或文字，已按 " + number.content() + " 读取";
		return Stream
			.of(RULE.at(cell.place(), cell.asFilled(), number.content(), Map.of("state", state)).as(Level.HINT));
	}

	private static boolean hasLetters(String typed) {
		return EXPONENT.matcher(typed).replaceAll("").codePoints().anyMatch(Character::isLetter);
	}

}
