package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** N11: the goal copied. */
class CompletionIsNotTheGoalCopiedTests {

	@Test
	void acceptsWordsOfItsOwn() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new CompletionIsNotTheGoalCopied());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAtCaseC18() {
		Report report = Report.roadRepair().goal("确保每一个学生都能享受到国家政策福利,改善学生体质").reached("确保每一个学生都能享受到国家政策福利，改善学生体质。");

		List<String> said = report.checkedBy(new CompletionIsNotTheGoalCopied());

		assertThat(said).containsExactly("需说明 G13 [确保每一个学生都能享受到国家政策福利，改善学生体质。 → ] “实际完成情况”与预期目标一字不差。");
	}

	@Test
	void leavesBareNumbersToAnotherRule() {
		Report report = Report.roadRepair().goal("43.2").reached("43.2");

		List<String> said = report.checkedBy(new CompletionIsNotTheGoalCopied());

		assertThat(said).isEmpty();
	}

}
