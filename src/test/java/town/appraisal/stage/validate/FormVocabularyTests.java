package town.appraisal.stage.validate;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.submission.FormId;
import town.appraisal.form.Form;
import town.appraisal.form.FormShelf;

import static org.assertj.core.api.Assertions.assertThat;

/** What rules say of workbooks that have other words than the first edition. */
class FormVocabularyTests {

	private static final Finding FINDING = new Finding("B07", Level.MUST_FIX, new Place("自评表", "H8", "全年执行数"),
			"全年执行数 66 大于全年预算数 60，“全年执行数说明”一句也写了执行率和预算执行率。", "在偏差原因栏写明，或核对实际完成值。", "66", "60");

	private final Form next = FormShelf.EVERY.of(new FormId("2025.1"));

	private final Form sichuan = FormShelf.EVERY.of(new FormId("四川2023"));

	@Test
	void nothingChangesForTheFirstEdition() {
		assertThat(new FormVocabulary(FormShelf.EVERY.of(FormId.FIRST)).of(FINDING)).isSameAs(FINDING);
	}

	@Test
	void theNextEditionIsSpokenOfInItsLabels() {
		assertThat(new FormVocabulary(this.next).of(FINDING))
			.isEqualTo(FINDING.saying(FINDING.message(), "在未完成原因分析及改进措施栏写明，或核对全年完成值。"));
	}

	@Test
	void wordsQuotedFromTheWorkbookStayAndNoWordIsPutInTwice() {
		assertThat(new FormVocabulary(this.sichuan).of(FINDING))
			.isEqualTo(FINDING.saying("预算执行数 66 大于调整后预算数 60，“全年执行数说明”一句也写了预算执行率和预算执行率。", "在未完成原因分析栏写明，或核对完成值。"));
	}

	@Test
	void aRuleThatCouldNotRunSaysWhyInTheSameWords() {
		assertThat(new FormVocabulary(this.sichuan).of(new NotChecked("B03", "没有填全年预算数")))
			.isEqualTo(new NotChecked("B03", "没有填调整后预算数"));
	}

}
