package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** T05: names. */
class IndicatorNamesDifferTests {

	@Test
	void acceptsNamesThatDiffer() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new IndicatorNamesDiffer());

		assertThat(said).isEmpty();
	}

	@Test
	void asksAboutANameThatComesTwice() {
		Report report = Report.of(TestSubmissions.roadRepair().row("产出指标|质量指标|指标2：验收合格率|≥95%|95%|20|20|"));

		List<String> said = report.checkedBy(new IndicatorNamesDiffer());

		assertThat(said).containsExactly("需说明 D19 [指标2：验收合格率 → ] 三级指标“指标2：验收合格率”出现 2 次。");
	}

}
