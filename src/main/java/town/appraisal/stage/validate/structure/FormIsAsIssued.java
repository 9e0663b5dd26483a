package town.appraisal.stage.validate.structure;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Headings, columns and what the bureau filled in are as issued: under another heading a
 * figure means something else. What was only typed over is a hint, its value is judged by
 * the rules on it.
 */
final class FormIsAsIssued implements Check {

	static final Rule RULE = Rule.mustFix("S02", "表头、栏目和锁定内容与下发的模板一致", "“{field}”{state}。", "{remedy}。",
			"财预〔2020〕10号 附件1；项目支出绩效自评模板 表式约定");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		FormFacts facts = file.submission().facts();
		Stream<Finding> columns = facts.missingColumns().stream().filter((it) -> !isTold(facts, it)).map(this::missing);
		return Stream.concat(columns, facts.drift().stream().map(this::changed));
	}

	/** A removed column of our template is reported as a whole. */
	private static boolean isTold(FormFacts facts, Place column) {
		return facts.changes(Change.PART_REMOVED).stream().anyMatch((it) -> it.place().field().equals(column.field()));
	}

	private Finding missing(Place column) {
		return finding(column, "", column.field(), "这一栏在表中没有，无法核对和汇总", "使用下发的模板重新填报，或按官方表式补上这一栏");
	}

	private Finding changed(Drift drift) {
		String was = drift.was();
		String is = drift.is();
		return switch (drift.change()) {
			case LOCKED_VALUE -> finding(drift.place(), is, was, "是下发时锁定的内容，原为“" + was + "”，现为“" + is + "”",
					"恢复为“" + was + "”；批复确有变更的，请区级更新项目台账后重新下发模板");
			case LABEL ->
				finding(drift.place(), is, was, "是表式的固定文字，现为“" + is + "”", "恢复为“" + was + "”，并核对下面的内容是否填在这一栏");
			case PART_REMOVED -> finding(drift.place(), is, was, "在表中已找不到，原内容为“" + was + "”", "在下发的模板中找到这一项，恢复后再报");
			case COLUMN_ADDED -> finding(drift.place(), is, was, "是自行插入的列，其内容没有读取", "需要说明的内容请写在偏差原因一栏").as(Level.HINT);
			case CHOICES ->
				finding(drift.place(), is, was, "填的是“" + is + "”，此格的下拉框已被粘贴覆盖", "从下发的模板复制此格恢复下拉框，再从中选取").as(Level.HINT);
			case FORMULA_REPLACED ->
				finding(drift.place(), is, was, "原为公式“" + was + "”，现改为“" + is + "”，已按填报的内容读取", "恢复公式，让表格自动计算")
					.as(Level.HINT);
			case RESULT_OUTDATED -> finding(drift.place(), is, was,
					"公式保存的结果是“" + is + "”，按表中数据重算为“" + was + "”，已按重算结果读取", "用 Excel 或 WPS 打开，重新计算后保存")
				.as(Level.HINT);
		};
	}

	private Finding finding(Place place, String given, String expected, String state, String remedy) {
		return RULE.at(place, given, expected, Map.of("state", state, "remedy", remedy));
	}

}
