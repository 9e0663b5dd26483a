package town.appraisal.stage.validate.score.reason;

import java.util.List;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.stage.validate.narrative.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** G23: idle reasons. */
class ReasonsExplainADeviationTests {

	@Test
	void acceptsNoReasonAndNone() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30|无偏差"));

		List<String> said = report.checkedBy(new ReasonsExplainADeviation());

		assertThat(said).isEmpty();
	}

	@Test
	void hintsAtAnIdleReason() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|50公里|30|30|天气原因进度较慢"));

		List<String> said = report.checkedBy(new ReasonsExplainADeviation());

		assertThat(said).containsExactly("提示 K15 [天气原因进度较慢 → ] “维修道路长度”得了满分、完成值与指标值相同，却写了偏差原因“天气原因进度较慢”。");
	}

	@Test
	void acceptsAReasonForOverfulfilment() {
		Report report = Report.of(TestSubmissions.roadRepair().row(0, "产出指标|数量指标|维修道路长度|≥50公里|70公里|30|30|追加了支路"));

		List<String> said = report.checkedBy(new ReasonsExplainADeviation());

		assertThat(said).isEmpty();
	}

}
