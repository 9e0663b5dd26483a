package town.appraisal.stage.validate.structure;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.Identity;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A workbook says whose it is; without that nobody can be asked and nothing can be
 * matched.
 */
final class IdentityIsComplete implements Check {

	static final Rule RULE = Rule.mustFix("S03", "项目名称、主管部门、实施单位和年度必须填写", "“{field}”没有填写。", "在此格填写{field}，与项目台账一致。",
			"财预〔2020〕10号 附件1 表头");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Identity identity = file.submission().identity();
		return Stream.<Answer<?>>of(identity.name(), identity.department(), identity.unit(), identity.year())
			.filter(Answer::isBlank)
			.map((it) -> RULE.at(it.place(), it.asFilled(), ""));
	}

}
