package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.Change;
import town.appraisal.domain.submission.Drift;
import town.appraisal.domain.submission.FormFacts;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class FormIsAsIssuedTests {

	private final Check check = new FormIsAsIssued();

	@Test
	void acceptsAFormAsIssued() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsALockedValueTypedOver() {
		CaseFile file = changed(List.of(), Change.LOCKED_VALUE, "90", "100");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said)
			.containsExactly("必改 J14 [100 → 90] “得分”是下发时锁定的内容，原为“90”，现为“100”。 恢复为“90”；批复确有变更的，请区级更新项目台账后重新下发模板。");
	}

	@Test
	void returnsAHeadingTypedOver() {
		CaseFile file = changed(List.of(), Change.LABEL, "得分", "实得分");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("必改 J14 [实得分 → 得分] “得分”是表式的固定文字，现为“实得分”。 恢复为“得分”，并核对下面的内容是否填在这一栏。");
	}

	@Test
	void returnsAColumnThatIsMissing() {
		CaseFile file = changed(List.of(new Place("自评表", "K14", "偏差原因")), Change.COLUMN_ADDED, "", "备注");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("必改 K14 [ → 偏差原因] “偏差原因”这一栏在表中没有，无法核对和汇总。 使用下发的模板重新填报，或按官方表式补上这一栏。",
				"提示 J14 [备注 → ] “得分”是自行插入的列，其内容没有读取。 需要说明的内容请写在偏差原因一栏。");
	}

	@Test
	void tellsOfARemovedColumnOnce() {
		CaseFile file = changed(List.of(new Place("自评表", "A14", "得分"), new Place("自评表", "A14", "分值")),
				Change.PART_REMOVED, "得分", "");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("必改 A14 [ → 分值] “分值”这一栏在表中没有，无法核对和汇总。 使用下发的模板重新填报，或按官方表式补上这一栏。",
				"必改 J14 [ → 得分] “得分”在表中已找不到，原内容为“得分”。 在下发的模板中找到这一项，恢复后再报。");
	}

	@Test
	void pointsAtADropDownPastedOver() {
		CaseFile file = changed(List.of(), Change.CHOICES, "", "优秀");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("提示 J14 [优秀 → ] “得分”填的是“优秀”，此格的下拉框已被粘贴覆盖。 从下发的模板复制此格恢复下拉框，再从中选取。");
	}

	@Test
	void pointsAtAFormulaTypedOver() {
		CaseFile file = changed(List.of(), Change.FORMULA_REPLACED, "各项之和", "100");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said).containsExactly("提示 J14 [100 → 各项之和] “得分”原为公式“各项之和”，现改为“100”，已按填报的内容读取。 恢复公式，让表格自动计算。");
	}

	@Test
	void pointsAtAnOutdatedResult() {
		CaseFile file = changed(List.of(), Change.RESULT_OUTDATED, "88", "100");

		List<String> said = CaseFiles.said(this.check, file);

		assertThat(said)
			.containsExactly("提示 J14 [100 → 88] “得分”公式保存的结果是“100”，按表中数据重算为“88”，已按重算结果读取。 用 Excel 或 WPS 打开，重新计算后保存。");
	}

	private static CaseFile changed(List<Place> missingColumns, Change change, String was, String is) {
		Submission it = TestSubmissions.canalRepair().build();
		Drift drift = new Drift(change, new Place("自评表", "J14", "得分"), was, is);
		return CaseFiles.alone(it.with(new FormFacts(List.of(), List.of(), List.of(drift), it.facts().indicatorTable(),
				List.of(), missingColumns, List.of(), List.of())));
	}

}
