package town.appraisal.stage.report.project;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.form.Form;
import town.appraisal.stage.report.draft.FundsUse;
import town.appraisal.stage.report.draft.Outcome;

/**
 * The drafted sentence of the cover: the conclusion of the report, and how the review
 * ended.
 *
 * @param sentence the sentence
 */
record Conclusion(String sentence) {

	static Conclusion of(AppraisedFile file, Form form, int year) {
		String start = Outcome.opening(year, file.project().name());
		return new Conclusion(file.appraisal()
			.map((it) -> start + FundsUse.sentence(form, it) + "；" + Outcome.scores(form, it) + "；审核状态为“"
					+ file.status().label() + "”（" + Tallied.of(file.findings()).sentence() + "）。")
			.orElseGet(() -> start + "的报送文件未能作为本表打开：" + file.refusal() + "。"));
	}

}
