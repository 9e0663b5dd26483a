package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * An amount ends at the fen; a finer one was computed, not paid, and would not tie in any
 * total.
 */
final class AmountsAreWholeFen implements Check {

	static final Rule RULE = Rule.mustFix("S07", "金额精确到分（万元6位小数）", "{field}填的是“{given}”，{state}，比分还小。",
			"按实际金额改写，最多保留 6 位小数，如 66.649016。", "财政资金以分为最小单位；金额以万元计保留6位小数");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return NumericCells.troubled(file.submission(), Set.of(Trouble.FINER_THAN_FEN))
			.map((it) -> RULE.at(it.place(), it.asFilled(), "", Map.of("state", it.trouble().label())));
	}

}
