package town.appraisal.stage.validate.score;

import java.util.List;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A form in which every result is exactly its target and every score full was rarely
 * measured.
 */
final class NotEverythingIsExactlyAsPlanned implements Check {

	static final Rule RULE = Rule.hint("G11", "不是所有指标都恰好完成、都得满分", "全部 {given} 项指标的实际完成值都恰好等于指标值，且都得满分。",
			"核对实际完成值是否照抄了指标值，按实际情况填写。", "财预〔2020〕10号 第十一条；财政部门复核常见问题");

	private static final int ENOUGH = 3;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<IndicatorRow> rows = file.rows();
		boolean all = rows.size() >= ENOUGH && rows.stream().allMatch((it) -> isExact(it) && isFull(it));
		return all ? Stream.of(RULE.at(file.submission().facts().indicatorTable(), String.valueOf(rows.size()), ""))
				: Stream.empty();
	}

	private static boolean isExact(IndicatorRow row) {
		return row.target()
			.value()
			.filter((target) -> row.actual().value().filter((it) -> isSame(target, it)).isPresent())
			.isPresent();
	}

	private static boolean isSame(Measure target, Measure actual) {
		return (target.isNumeric() && actual.isNumeric())
				? target.number().orElseThrow().compareTo(actual.number().orElseThrow()) == 0
				: target.text().equals(actual.text());
	}

	private static boolean isFull(IndicatorRow row) {
		return row.weight()
			.value()
			.filter((weight) -> row.score().value().filter((it) -> it.compareTo(weight) == 0).isPresent())
			.isPresent();
	}

}
