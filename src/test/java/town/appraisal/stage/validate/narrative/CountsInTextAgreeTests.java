package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** N13: counts. */
class CountsInTextAgreeTests {

	@Test
	void acceptsTheSameCount() {
		Report report = Report.roadRepair().says("项目涉及12个村。受益居民1200户。").reached("本项目受益居民1200户，道路已经维修。");

		List<String> said = report.checkedBy(new CountsInTextAgree());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutAnotherCount() {
		Report report = Report.roadRepair().reached("项目受益居民1200户，道路已经维修。").says("项目共受益居民1300户。");

		List<String> said = report.checkedBy(new CountsInTextAgree());

		assertThat(said)
			.containsExactly("需说明 B4 [受益居民1300户 → 前文是 受益居民1200户] “项目共受益居民1300户。”——写的是 受益居民1300户，前文是 受益居民1200户。");
	}

	@Test
	void countsTheRatesOfCaseN02() {
		Report report = Report.roadRepair().says("10个项目，3个项目资金执行100%，其余99.97%、99.89%、95.6%、86.02%、99.49%。");

		List<String> said = report.checkedBy(new CountsInTextAgree());

		assertThat(said).containsExactly(
				"需说明 B4 [10个项目 → 列出的是 8 个] “10个项目，3个项目资金执行100%，其余99.97%、99.89%、95.6%、86.02%、99.49%。”——写的是 10个项目，列出的是 8 个。");
	}

	@Test
	void countsNamesInBrackets() {
		Report report = Report.roadRepair().says("涉及3个村（东坝村、西坝村）。涉及2个社区（甲社区、乙社区）。");

		List<String> said = report.checkedBy(new CountsInTextAgree());

		assertThat(said).containsExactly("需说明 B4 [3个村 → 列出的是 2 个] “涉及3个村（东坝村、西坝村）。”——写的是 3个村，列出的是 2 个。");
	}

	@Test
	void isSilentOnPartsPlansAndOpenLists() {
		Report report = Report.roadRepair()
			.goal("受益居民1500户，道路维修。")
			.reached("受益居民1200户，道路已经维修。")
			.says("东坝村受益居民300户，其中受益居民20户为困难户。涉及3个村（东坝、西坝等）。");

		List<String> said = report.checkedBy(new CountsInTextAgree());

		assertThat(said).isEmpty();
	}

}
