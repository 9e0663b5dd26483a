package town.appraisal.stage.validate.structure;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** S12: goals. */
class GoalsAreWrittenTests {

	@Test
	void acceptsASentence() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new GoalsAreWritten());

		assertThat(said).isEmpty();
	}

	@Test
	void namesABlankGoal() {
		Report report = Report.roadRepair().goal("");

		List<String> said = report.checkedBy(new GoalsAreWritten());

		assertThat(said).containsExactly("必改 B13 [ → ] “预期目标”没有填写。");
	}

	@Test
	void asksAtTheBareNumbersOfC03() {
		Report report = Report.roadRepair().goal("43.2").reached("37.24");

		List<String> said = report.checkedBy(new GoalsAreWritten());

		assertThat(said).containsExactly("需说明 B13 [43.2 → ] “预期目标”只是一个数。", "需说明 G13 [37.24 → ] “实际完成情况”只是一个数。");
	}

	@Test
	void asksAtTheSingleWordOfC06AndTheProjectsName() {
		Report report = Report.roadRepair().goal("村内道路维修项目").reached("完成");

		List<String> said = report.checkedBy(new GoalsAreWritten());

		assertThat(said).containsExactly("需说明 B13 [村内道路维修项目 → ] “预期目标”只是项目名称。", "需说明 G13 [完成 → ] “实际完成情况”只有2个字。");
	}

	@Test
	void acceptsTenCharacters() {
		Report report = Report.roadRepair().goal("维修村内道路方便出行").reached("维修村内道路方便出");

		List<String> said = report.checkedBy(new GoalsAreWritten());

		assertThat(said).containsExactly("需说明 G13 [维修村内道路方便出 → ] “实际完成情况”只有9个字。");
	}

}
