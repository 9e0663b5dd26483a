package town.appraisal.stage.validate.years;

import java.util.Map;

import org.junit.jupiter.api.Test;

import town.appraisal.Reported;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class MeasuresAreFollowedUpTests {

	private final Check check = new MeasuresAreFollowedUp();

	private static final String ADVICE = "建议把文明施工写入合同并与付款挂钩，管护经费列入村级年度安排。";

	private static Submission reported(ReportSection section, String text) {
		return Reported.with(TestSubmissions.roadRepair().build(),
				Map.of(ReportSection.PROBLEMS, "部分村民对工期不满意。", section, text));
	}

	@Test
	void acceptsAReportThatSpeaksOfLastYear() {
		assertThat(LastYear.said(this.check, reported(ReportSection.CONDUCT, "上年提出的文明施工条款已写入合同。"),
				reported(ReportSection.SUGGESTIONS, ADVICE)))
			.isEmpty();
	}

	@Test
	void acceptsSilenceWhereNothingWasToBeImproved() {
		assertThat(LastYear.said(this.check, reported(ReportSection.CONDUCT, "按合同施工。"),
				reported(ReportSection.SUGGESTIONS, "无。")))
			.isEmpty();
	}

	@Test
	void remindsOfWhatWasToBeImproved() {
		assertThat(LastYear.said(this.check, reported(ReportSection.CONDUCT, "按合同施工。"),
				reported(ReportSection.SUGGESTIONS, ADVICE)))
			.containsExactly("提示 C17 [部分村民对工期不满意。 → " + ADVICE + "] 上年报告提出：“" + ADVICE
					+ "”，本年报告没有提到上年问题的整改情况。 在“存在的问题及原因分析”中补充上年问题的整改情况。");
	}

	@Test
	void saysNothingWhereNoYearIsRemembered() {
		assertThat(LastYear.saidAlone(this.check)).isEmpty();
	}

}
