package town.appraisal.stage.validate.narrative;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;

import static org.assertj.core.api.Assertions.assertThat;

/** N12: 如期完工. */
class FinishedOnTimeClaimsHoldTests {

	@Test
	void acceptsAProjectInTime() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|时效指标|完工时间|2024年10月31日前|2024年10月31日|30|30|"))
			.says("按合同约定如期完工。");

		List<String> said = report.checkedBy(new FinishedOnTimeClaimsHold());

		assertThat(said).isEmpty();
	}

	@Test
	void namesALateOne() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|时效指标|完工时间|2024年10月31日前|2024年11月1日|30|30|"))
			.says("按合同约定如期完工。");

		List<String> said = report.checkedBy(new FinishedOnTimeClaimsHold());

		assertThat(said).containsExactly(
				"必改 B4 [2024年11月1日 → 2024年10月31日前] “按合同约定如期完工。”——但时效指标“完工时间”目标 2024年10月31日前，实际 2024年11月1日。");
	}

	@Test
	void namesAMissedRate() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|时效指标|完工时间|=100%|95%|30|30|"))
			.reached("项目按时完成。");

		List<String> said = report.checkedBy(new FinishedOnTimeClaimsHold());

		assertThat(said).containsExactly("必改 G13 [95% → =100%] “项目按时完成。”——但时效指标“完工时间”目标 =100%，实际 95%。");
	}

	@Test
	void isSilentOnDenialsGoalsAndOtherWork() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|时效指标|完工时间|=100%|95%|30|30|"))
			.goal("项目按期完成，方便村民出行。")
			.says("项目未能如期完工。确保按期完工。招标按时完成前期手续。其中一期按期完工。");

		List<String> said = report.checkedBy(new FinishedOnTimeClaimsHold());

		assertThat(said).isEmpty();
	}

	@Test
	void givesAMonthItsLastDay() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|时效指标|完工时间|9月底|2024年9月30日|30|30|"))
			.says("项目按期完工。");

		List<String> said = report.checkedBy(new FinishedOnTimeClaimsHold());

		assertThat(said).isEmpty();
	}

}
