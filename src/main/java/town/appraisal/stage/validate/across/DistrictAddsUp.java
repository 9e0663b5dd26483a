package town.appraisal.stage.validate.across;

import java.util.List;
import java.util.Map;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CrossCheck;
import town.appraisal.stage.validate.SideBySide;

/**
 * The district is the sum of its counted projects. Checked to the fen when the stored
 * results are added up: nothing is published while it does not hold, so there is no file
 * to hang a finding on.
 */
final class DistrictAddsUp implements CrossCheck {

	static final Rule RULE = Rule.mustFix("X11", "区级合计等于已接收、待说明项目之和", "区级合计与项目之和相差 {given}（万元）。",
			"由程序在汇总时逐分核对（见区级汇总“勾稽”表），不平则不发布；退回的项目单独列示、不计入合计。", "勾稽关系");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Map<String, List<Remark>> check(SideBySide run) {
		return Map.of();
	}

}
