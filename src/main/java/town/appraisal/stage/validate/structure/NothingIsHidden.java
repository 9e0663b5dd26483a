package town.appraisal.stage.validate.structure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** Filled cells can be seen; one finding for each sheet, since whole rows are hidden. */
final class NothingIsHidden implements Check {

	static final Rule RULE = Rule.hint("S15", "填报内容没有被隐藏", "有 {given} 个已填写的单元格在隐藏的行、列或工作表中：{state}。隐藏的内容同样参与核对。",
			"取消隐藏，核对其中的内容。", "项目支出绩效自评模板 填报说明");

	private static final int SHOWN = 10;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<Place> hidden = file.submission().facts().hiddenFilled();
		return hidden.stream()
			.map(Place::sheet)
			.distinct()
			.map((sheet) -> of(hidden.stream().filter((it) -> it.sheet().equals(sheet)).toList()));
	}

	private static Finding of(List<Place> cells) {
		String shown = cells.stream().limit(SHOWN).map(Place::cell).collect(Collectors.joining("、"));
		String state = (cells.size() > SHOWN) ? shown + "等" : shown;
		return RULE.at(cells.get(0), String.valueOf(cells.size()), "", Map.of("state", state));
	}

}
