package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Trouble;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A formula shows a value; one in error or never computed has none. */
final class FormulasHaveAValue implements Check {

	static final Rule RULE = Rule.mustFix("S14", "公式有正确的计算结果", "{field}的内容“{given}”{state}，读不出数值。",
			"改正公式，或直接填入数值；用 Excel 或 WPS 打开后保存一次再报。", "数据汇总要求");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return NumericCells.troubled(file.submission(), Set.of(Trouble.ERROR_VALUE, Trouble.NOT_COMPUTED))
			.map((it) -> RULE.at(it.place(), it.asFilled(), "", Map.of("state", it.trouble().label())));
	}

}
