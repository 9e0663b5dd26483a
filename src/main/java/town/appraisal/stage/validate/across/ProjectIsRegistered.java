package town.appraisal.stage.validate.across;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Identity;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A project stands in the register; one that does not was never approved, or has a wrong
 * code.
 */
final class ProjectIsRegistered implements Check {

	static final Rule RULE = Rule.mustFix("X02", "项目在项目台账中", "项目台账中没有编号“{given}”的项目（{name}）。",
			"核对项目编号，改为台账中的编号；台账漏登的，请区级补登。", "项目台账；财预〔2020〕10号 第八条 自评覆盖全部预算项目");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Identity identity = file.submission().identity();
		return (file.register().isEmpty() || file.registered().isPresent()) ? Stream.empty() : Stream.of(RULE
			.at(identity.code().place(), identity.code().asFilled(), "", Map.of("name", identity.name().or("未填项目名称"))));
	}

}
