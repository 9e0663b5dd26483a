package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class EverythingIsOfTheYearTests {

	private final Check check = new EverythingIsOfTheYear();

	@Test
	void acceptsAFormOfTheYearAndDocumentsOfOthers() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|时效指标|按〔2023〕10号文完工时间|2024年9月30日前|2024-09-30|10|10|");

		List<String> said = CaseFiles.said(this.check, of(2024, submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void returnsAFormOfAnotherYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, of(2025, submission.build()));

		assertThat(said).containsExactly("必改 E2 [2024 → 2025] “年度”是 2024，本次填报的是 2025 年度。 改为 2025，并核对各项数据是否属于该年度。");
	}

	@Test
	void asksAboutADateOfAnotherYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(2, "产出指标|时效指标|完工时间|2023年9月30日前|2023-09-30|10|10|");

		List<String> said = CaseFiles.said(this.check, of(0, submission.build()));

		assertThat(said).containsExactly("需说明 F17 [2023 → 2024] “年度指标值”提到 2023 年，而本表是 2024 年度。 改为本年度的内容；确属跨年度事项的，说明原因。",
				"需说明 H17 [2023 → 2024] “实际完成值”提到 2023 年，而本表是 2024 年度。 改为本年度的内容；确属跨年度事项的，说明原因。");
	}

	@Test
	void goesByTheRunWhereTheFormStatesNoYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.identity("QD-2024-009|灌溉渠道修复项目|云岭乡|区水务局|云岭乡人民政府|")
			.row(2, "产出指标|时效指标|完工时间|2023年9月30日前|9月|10|10|");

		List<String> said = CaseFiles.said(this.check, of(2024, submission.build()));

		assertThat(said)
			.containsExactly("需说明 F17 [2023 → 2024] “年度指标值”提到 2023 年，而本表是 2024 年度。 改为本年度的内容；确属跨年度事项的，说明原因。");
	}

	@Test
	void saysNothingOfDatesWhereNobodyStatesAYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.identity("QD-2024-009|灌溉渠道修复项目|云岭乡|区水务局|云岭乡人民政府|")
			.row(2, "产出指标|时效指标|完工时间|2023年9月30日前|9月|10|10|");

		List<String> said = CaseFiles.said(this.check, of(0, submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void acceptsATextThatComparesYears() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(4, "效益指标|社会效益指标|改善灌溉面积|比2023年多，2024年达到3000亩|3120亩|15|15|");

		List<String> said = CaseFiles.said(this.check, of(2024, submission.build()));

		assertThat(said).isEmpty();
	}

	private static CaseFile of(int year, Submission submission) {
		return CaseFiles.inYear(year, submission);
	}

}
