package town.appraisal.stage.validate.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class ActualIsAValueOfItsOwnTests {

	private final Check check = new ActualIsAValueOfItsOwn();

	@Test
	void acceptsAValueAndAShortState() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(5, "效益指标|可持续影响指标|管护制度|建立健全|建立健全|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void asksForTheValueBehindASign() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().row(0, "产出指标|数量指标|修复渠道长度|≥12公里|≥12公里|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"需说明 H15 [≥12公里 → 12公里] “修复渠道长度”的实际完成值填的是“≥12公里”，带有“≥”，不是实际的数。 填写实际完成的数，如“12公里”；确实无法取得准确数的，请说明。");
	}

	@Test
	void pointsAtASentenceCopied() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(5, "效益指标|可持续影响指标|管护制度|建立健全长效管护制度|建立健全长效管护制度|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 H20 [建立健全长效管护制度 → ] “管护制度”的实际完成值照抄了指标值“建立健全长效管护制度”。 写明实际完成的情况。");
	}

	@Test
	void pointsAtEightCharactersCopiedAndAcceptsOtherWords() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(4, "效益指标|社会效益指标|灌溉条件|灌溉条件明显改善|灌溉条件明显改善|15|15|")
			.row(5, "效益指标|可持续影响指标|管护制度|建立健全长效管护制度|已建立管护制度并公示|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 H19 [灌溉条件明显改善 → ] “灌溉条件”的实际完成值照抄了指标值“灌溉条件明显改善”。 写明实际完成的情况。");
	}

	@Test
	void takesTheWordForAQualityForNoSign() {
		Submission submission = inQuality();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission));

		assertThat(said).isEmpty();
	}

	private static Submission inQuality() {
		Submission it = TestSubmissions.canalRepair().build();
		IndicatorRow row = it.indicators().get(5);
		Measure actual = new Measure(Optional.of(Operator.QUALITATIVE), Optional.of(BigDecimal.ONE), "级", "1级");
		IndicatorRow judged = new IndicatorRow(row.level1(), row.level2(), row.level3(), row.target(),
				row.actual().map((old) -> actual), row.weight(), row.score(), row.reason());
		return new Submission(it.stamp(), it.identity(), it.funds(), it.goals(), List.of(judged), it.total(),
				it.narrative(), it.facts());
	}

}
