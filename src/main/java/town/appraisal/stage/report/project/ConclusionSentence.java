package town.appraisal.stage.report.project;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.form.Form;
import town.appraisal.stage.report.draft.FundsUse;
import town.appraisal.stage.report.draft.OverallResult;

/**
 * The drafted sentence of the cover: the conclusion of the report, and how the review
 * ended.
 *
 * @param sentence the sentence
 */
record ConclusionSentence(String sentence) {

	static ConclusionSentence of(AppraisedFile file, Form form, int year) {
		String start = OverallResult.opening(year, file.project().name());
		return new ConclusionSentence(file.appraisal()
			.map((it) -> start + FundsUse.sentence(form, it) + "；" + OverallResult.scores(form, it) + "；审核状态为“"
					+ file.status().label() + "”（" + Tallied.of(file.findings()).sentence() + "）。")
			.orElseGet(() -> start + "的报送文件未能作为本表打开：" + file.refusal() + "。"));
	}

}
