package town.appraisal.stage.validate.taxonomy;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.form.Form;
import town.appraisal.form.Role;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A target says how it is compared; with another sign the direction is unknown.
 */
final class TargetHasAnOfficialOperator implements Check {

	static final Rule RULE = Rule.mustFix("T10", "指标性质是 ≥ ≤ = > < 或定性", "“{name}”的{field}填的是“{given}”，不是规定的符号。",
			"改为以下之一：{expected}。", "财预〔2021〕101号；指标值由符号、数值和计量单位组成");

	private static final Pattern VAGUE = Pattern.compile("(大?约|大概|左右|≈|≠|±|[~～∼]|！=|!=)\\s*\\d.*");

	private static final String OFFICIAL = Arrays.stream(Operator.values())
		.map(Operator::sign)
		.collect(Collectors.joining(" "));

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> isOdd(it.target(), file.form()))
			.map((it) -> RULE.at(it.target().place(), it.target().asFilled(), OFFICIAL, Map.of("name", it.name())));
	}

	private static boolean isOdd(Answer<Measure> target, Form form) {
		boolean nature = target.isUnreadable() && target.place().field().equals(form.label(Role.NATURE));
		return nature || target.value()
			.filter((it) -> it.operator().isEmpty() && !it.isNumeric() && VAGUE.matcher(it.text()).matches())
			.isPresent();
	}

}
