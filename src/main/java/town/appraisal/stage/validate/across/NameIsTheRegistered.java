package town.appraisal.stage.validate.across;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.submission.Answer;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A project goes by its registered name; brackets, dashes and the year before it may
 * differ.
 */
final class NameIsTheRegistered implements Check {

	static final Rule RULE = Rule.needsReason("X04", "项目名称与项目台账一致", "{field}填的是“{given}”，台账登记的是“{expected}”。",
			"把此格改为“{expected}”；项目确有更名的，在原因栏说明。", "项目台账");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Answer<String> name = file.submission().identity().name();
		return file.registered()
			.map((it) -> it.project().name())
			.filter((due) -> !due.isBlank() && name.value().filter((it) -> !BareName.same(it, due)).isPresent())
			.map((it) -> RULE.at(name.place(), name.asFilled(), it))
			.stream();
	}

}
