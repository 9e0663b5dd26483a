package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.SideBySide;

/**
 * Every registered project is reported. What is missing has no file to hang a finding on:
 * the list of missing projects in the district summary carries it.
 */
final class EveryProjectIsSubmitted implements CrossCheck {

	static final Rule RULE = Rule.mustFix("X03", "台账中的项目都已报送", "台账中的项目“{name}”没有收到自评表。", "报送该项目的自评表；未实施的，请区级在台账中登记零申报。",
			"财预〔2020〕10号 第八条 自评覆盖全部预算项目");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(SideBySide run) {
		return Map.of();
	}

}
