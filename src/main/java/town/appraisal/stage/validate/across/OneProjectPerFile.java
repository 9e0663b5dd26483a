package town.appraisal.stage.validate.across;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A file is one project: of several copies of the form one is read, and the others would
 * be left out of the sums in silence. Copies are recognised by their sheet names, not by
 * what is filled in there.
 */
final class OneProjectPerFile implements Check {

	static final Rule RULE = Rule.mustFix("X10", "一个文件只填一个项目", "还有工作表“{given}”，像是自评表的又一份；本文件只读取“{expected}”。",
			"是另一个项目的，单独成一个文件报送；是多余的副本，删除该工作表。", "项目支出绩效自评模板 填报说明；程序只看工作表的名称");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		String form = file.submission().facts().indicatorTable().sheet();
		return file.submission().facts().furtherForms().stream().map((it) -> RULE.at(it, it.sheet(), form));
	}

}
