package town.appraisal.stage.validate.structure;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * No sheet of the form was deleted or renamed; a report without its text cannot be
 * issued.
 */
final class EverySheetIsThere implements Check {

	static final Rule RULE = Rule.mustFix("S01", "表式规定的工作表齐全", "缺少工作表“{expected}”，可能被删除或改名。",
			"恢复名为“{expected}”的工作表；找不到时从下发的模板复制。", "项目支出绩效自评模板 表式约定");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.submission().facts().missingSheets().stream().map((it) -> RULE.at(it, "", it.sheet()));
	}

}
