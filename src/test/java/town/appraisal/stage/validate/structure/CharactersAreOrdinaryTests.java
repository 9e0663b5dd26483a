package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.SubmissionBuilder;
import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.CaseFiles;
import town.appraisal.stage.validate.Check;

import static org.assertj.core.api.Assertions.assertThat;

class CharactersAreOrdinaryTests {

	private final Check check = new CharactersAreOrdinary();

	@Test
	void acceptsOrdinaryCharacters() {
		SubmissionBuilder submission = TestSubmissions.canalRepair();

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void tellsOfEachKindOnce() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.row(0, "产出指标|数量指标|修复渠道长度|≧12公里|12.3 公里|15|15|")
			.row(4, "效益指标|社会效益指标|改善灌溉面积|≧３000亩|3,120亩|15|15|");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly("提示 F19 [≧３000亩 → ] 全角字符共 1 处，已按规范字符读取：F19“≧３000亩”。 下次直接用半角数字和 ≥ ≤ = 填写。",
				"提示 H19 [3,120亩 → ] 千位分隔符共 1 处，已按规范字符读取：H19“3,120亩”。 下次直接用半角数字和 ≥ ≤ = 填写。",
				"提示 F15 [≧12公里 → ] 异形比较符号共 2 处，已按规范字符读取：F15“≧12公里”、F19“≧３000亩”。 下次直接用半角数字和 ≥ ≤ = 填写。",
				"提示 H15 [12.3 公里 → ] 空格或换行共 1 处，已按规范字符读取：H15“12.3 公里”。 下次直接用半角数字和 ≥ ≤ = 填写。");
	}

	@Test
	void namesAtMostFiveCells() {
		SubmissionBuilder submission = filled("≧90%", 6);

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"提示 F15 [≧90% → ] 异形比较符号共 6 处，已按规范字符读取：F15“≧90%”、F16“≧90%”、F17“≧90%”、F18“≧90%”、F19“≧90%”等。 下次直接用半角数字和 ≥ ≤ = 填写。");
	}

	@Test
	void namesAllOfFive() {
		SubmissionBuilder submission = filled("≧90%", 5);

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).containsExactly(
				"提示 F15 [≧90% → ] 异形比较符号共 5 处，已按规范字符读取：F15“≧90%”、F16“≧90%”、F17“≧90%”、F18“≧90%”、F19“≧90%”。 下次直接用半角数字和 ≥ ≤ = 填写。");
	}

	@Test
	void leavesWhatCannotBeReadToItsOwnRule() {
		SubmissionBuilder submission = TestSubmissions.canalRepair().totalFunds("90|９０上下|90|10|100%|10");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	@Test
	void saysNothingOfTheYear() {
		SubmissionBuilder submission = TestSubmissions.canalRepair()
			.identity("QD-2024-009|灌溉渠道修复项目|云岭乡|区水务局|云岭乡人民政府|２０２４");

		List<String> said = CaseFiles.said(this.check, CaseFiles.alone(submission.build()));

		assertThat(said).isEmpty();
	}

	private static SubmissionBuilder filled(String target, int lines) {
		SubmissionBuilder submission = TestSubmissions.canalRepair();
		for (int i = 0; i < lines; i++) {
			submission.row(i, "满意度指标|服务对象满意度指标|满意度|%s|90%%|10|10|".formatted(target));
		}
		return submission;
	}

}
