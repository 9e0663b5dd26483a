package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Breakdown;
import town.appraisal.stage.validate.text.Breakdowns;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.Sentence;

/**
 * Items listed behind a total add up to it. A list behind 其中 or with 等 may be incomplete
 * and is only a fault when it exceeds the total or misses it by a hair.
 */
final class ItemsAddUpToTheirTotal implements Check {

	static final Rule RULE = Rule.needsReason("N03", "文字中的分项合计与总数相符",
			"“{sentence}”——总数写 {given}，所列 {items} 合计 {expected}。", "核对总数和分项；分项没有列全的，写明“其中”或“等”。",
			"公开报告中分项合计与总数不符的常见错误");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		BigDecimal near = file.policy().threshold("nearlyComplete");
		return file.texts()
			.sentences()
			.flatMap((it) -> Breakdowns.in(it).stream())
			.filter((it) -> it.isOff(near))
			.map(ItemsAddUpToTheirTotal::finding);
	}

	private static Finding finding(Breakdown it) {
		Sentence sentence = it.total().sentence();
		String items = it.items().stream().map(Quoted::printed).collect(Collectors.joining("、"));
		return RULE.at(sentence.place(), it.total().printed(), Numerals.plain(it.sum()) + "万元",
				Map.of("sentence", sentence.shown(it.total()), "items", items));
	}

}
