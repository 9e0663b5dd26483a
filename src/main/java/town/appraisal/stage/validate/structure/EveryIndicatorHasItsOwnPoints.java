package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Each indicator has a cell of its own for weight and score; points of a merged cell
 * belong to no indicator.
 */
final class EveryIndicatorHasItsOwnPoints implements Check {

	static final Rule RULE = Rule.mustFix("S13", "每个指标单独填写分值和得分", "“{field}”的单元格合并了多个指标，分不清各得多少。",
			"取消合并，给每个指标分别填写{field}。", "财预〔2020〕10号 第十六条 总分为各指标得分之和");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.submission().facts().sharedPoints().stream().map((it) -> RULE.at(it, "", "", Map.of()));
	}

}
