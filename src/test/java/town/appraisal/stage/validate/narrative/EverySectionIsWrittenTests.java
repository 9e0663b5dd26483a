package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.domain.submission.ReportSection;

import static org.assertj.core.api.Assertions.assertThat;

/** N09: the outline. */
class EverySectionIsWrittenTests {

	@Test
	void asksNothingOfAPlainForm() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsAReportWithNoneUnderOtherRemarks() {
		Report report = Report.roadRepair().says(ReportSection.OTHER, "无").says(ReportSection.SUGGESTIONS, "无");

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).isEmpty();
	}

	@Test
	void asksForABlankSection() {
		Report report = Report.roadRepair().says(ReportSection.PROBLEMS, "").says(ReportSection.OTHER, "");

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).containsExactly("需说明 B16 [ → ] “存在的问题及原因分析”没有填写。", "提示 B18 [ → ] “其他需要说明的问题”没有填写。");
	}

	@Test
	void hintsAtAShortOne() {
		Report report = Report.roadRepair()
			.says(ReportSection.PHASE_GOAL, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九")
			.says(ReportSection.BACKGROUND, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十");

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).containsExactly("提示 B6 [一二三四五六七八九十一二三四五六七八九十一二三四五六七八九 → ] “阶段性目标”只有29个字。");
	}

	@Test
	void namesALostHeading() {
		Report report = Report.roadRepair().says("有有有有有有有有有有有有有有有有有有有有有有有有有有有有有有").without(ReportSection.CONCLUSION);

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).containsExactly("需说明  [ → ] “综合评价情况及评价结论”的标题不见了。");
	}

	@Test
	void saysOnceThatNothingIsWritten() {
		Report report = Report.roadRepair().blank();

		List<String> said = report.checkedBy(new EverySectionIsWritten());

		assertThat(said).containsExactly("需说明 B2 [ → ] “项目背景”等全部标题下都没有填写。");
	}

}
