package town.appraisal.stage.validate.across;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** The unit that reports is the unit the register holds responsible. */
final class UnitIsTheRegistered implements Check {

	static final Rule RULE = Rule.mustFix("X05", "实施单位与项目台账一致", "{field}填的是“{given}”，台账登记的是“{expected}”。",
			"把此格改为“{expected}”；单位确有变更的，请区级先改台账。", "项目台账");

	private static final Pattern BLANKS = Pattern.compile("\\s");

	private static final Pattern BUDGET_CODE = Pattern.compile("^\\d+[-－—]");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<String> unit = file.submission().identity().unit();
		return file.registered()
			.map((it) -> it.project().unit())
			.filter((due) -> !due.isBlank() && unit.value().filter((it) -> !bare(it).equals(bare(due))).isPresent())
			.map((it) -> RULE.at(unit.place(), unit.asFilled(), it))
			.stream();
	}

	/** A unit name without its budget code, blanks and the two kinds of brackets. */
	private static String bare(String name) {
		return BUDGET_CODE.matcher(BLANKS.matcher(name).replaceAll(""))
			.replaceFirst("")
			.replace('（', '(')
			.replace('）', ')');
	}

}
