package town.appraisal.stage.validate.taxonomy;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** T08: satisfaction. */
class SatisfactionNamesItsGroupTests {

	@Test
	void acceptsANamedGroup() {
		Report report = Report.roadRepair();

		List<String> said = report.checkedBy(new SatisfactionNamesItsGroup());

		assertThat(said).isEmpty();
	}

	@Test
	void hintsAtTheSourceReportsName() {
		Report report = Report.of(TestSubmissions.laiguangying());

		List<String> said = report.checkedBy(new SatisfactionNamesItsGroup());

		assertThat(said).containsExactly("提示 D19 [服务对象满意度 → ] 满意度指标“服务对象满意度”没有写明是谁的满意度。");
	}

	@Test
	void asksWhereItIsNoRate() {
		Report report = Report.of(TestSubmissions.roadRepair().row(3, "满意度指标|服务对象满意度指标|村民出行|≥90%|90%|10|10|"));

		List<String> said = report.checkedBy(new SatisfactionNamesItsGroup());

		assertThat(said).containsExactly("需说明 D18 [村民出行 → ] 满意度指标“村民出行”不是满意率。");
	}

}
