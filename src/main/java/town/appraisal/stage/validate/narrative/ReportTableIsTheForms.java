package town.appraisal.stage.validate.narrative;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * The score table of a report is the one of the form. It is never typed a second time:
 * the report is written from the form, so there is no second table in a workbook to hang
 * a finding on.
 */
final class ReportTableIsTheForms implements Check {

	static final Rule RULE = Rule.mustFix("N15", "报告中的评分表与自评表一致", "报告评分表填的是“{given}”，自评表是“{expected}”。",
			"由程序按自评表生成报告的评分表，不另行填写；要改评分，请改自评表后重新出具报告。", "报告与自评表应当同源");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Stream.empty();
	}

}
