package town.appraisal.stage.validate.budget;

import java.util.stream.Stream;

import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** The three sources have a line each; a plain form of older years may do without one. */
final class EverySourceHasItsLine implements Check {

	static final Rule RULE = Rule.mustFix("B18", "各资金来源行齐全", "项目资金表中没有“{expected}”一行，可能被删除或改名。",
			"恢复名为“{expected}”的一行；没有这项资金的填 0 或留空。", "财预〔2020〕10号 附件1 项目资金表");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		Level level = file.submission().stamp().isPresent() ? Level.MUST_FIX : Level.HINT;
		return file.form()
			.sources()
			.stream()
			.filter((it) -> file.funds().row(it).isEmpty())
			.map((it) -> RULE.at(file.funds().total().annual().place(), "", file.form().label(it)).as(level));
	}

}
