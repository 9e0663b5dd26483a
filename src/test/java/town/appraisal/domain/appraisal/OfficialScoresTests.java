package town.appraisal.domain.appraisal;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialScoresTests {

	private final OfficialScores official = new OfficialScores(PolicyFile.shipped().defaultScheme(),
			PolicyFile.shipped());

	@Test
	void computesNothingWithoutAWeight() {
		assertThat(this.official.computed(row("≥60公里|60公里|0.01|0|"))).contains(new BigDecimal("0.01"));
		assertThat(this.official.computed(row("≥60公里|60公里|0|0|"))).isEmpty();
		assertThat(this.official.computed(row("≥60公里|60公里|-5|0|"))).isEmpty();
		assertThat(this.official.computed(row("≥60公里|60公里||0|"))).isEmpty();
	}

	@Test
	void holdsTheFillersOwnScoreWithinTheTierHeNames() {
		assertThat(this.official.reviewed(row("明显改善|达成预期指标|30|31|"))).isEqualTo("30.00");
		assertThat(this.official.reviewed(row("明显改善|部分达成年度指标|30|30|"))).isEqualTo("24.00");
		assertThat(this.official.reviewed(row("明显改善|未达成年度指标|30|30|"))).isEqualTo("18.00");
		assertThat(this.official.reviewed(row("明显改善|未达成年度指标|30|17.9|"))).isEqualTo("17.90");
		assertThat(this.official.reviewed(row("明显改善|有所改善|30|-1|"))).isEqualTo("0.00");
		assertThat(this.official.reviewed(row("明显改善|有所改善||10|"))).isEqualTo("0.00");
	}

	private static IndicatorRow row(String cells) {
		return TestSubmissions.roadRepair().row(0, "效益指标|社会效益指标|出行条件|" + cells).build().indicators().get(0);
	}

}
