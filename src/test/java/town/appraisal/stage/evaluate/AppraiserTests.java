package town.appraisal.stage.evaluate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import town.appraisal.TestSubmissions;
import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Submission;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

class AppraiserTests {

	private final Policy policy = PolicyFile.shipped();

	@Test
	void givesTheSourceReportsProject100AndExcellent() {
		Submission submission = TestSubmissions.laiguangyingRenovation();

		Appraisal appraisal = appraise(submission);

		Optional<Money> amount = Optional.of(Money.ofWan("66.649016"));
		assertThat(appraisal)
			.isEqualTo(new Appraisal(this.policy.scheme("来源报告").orElseThrow(), amount, amount, amount, points("1.0000"),
					new BigDecimal("0.00"), scored(submission, "10.00", "10.00", "20.00", "20.00", "10.00", "30.00"),
					points("100.00"), new BigDecimal("100.00"), Grade.EXCELLENT));
	}

	@Test
	void scoresTheBudgetRowFromTheExactFractionUpToItsWeight() {
		Appraisal low = appraise(TestSubmissions.roadRepair().totalFunds("100|43.2|37.24|10|86%|9").build());
		Appraisal over = appraise(TestSubmissions.roadRepair().totalFunds("100|90|99|10|110%|10").build());
		Appraisal none = appraise(TestSubmissions.roadRepair().totalFunds("|0|").source(0, "").source(1, "").build());

		assertThat(low.executionRate()).isEqualTo(points("0.8620"));
		assertThat(low.budgetScore()).isEqualTo(new BigDecimal("8.62"));
		assertThat(over.executionRate()).isEqualTo(points("1.1000"));
		assertThat(over.budgetScore()).isEqualTo(new BigDecimal("10.00"));
		assertThat(none.executionRate()).isEmpty();
		assertThat(none.budgetScore()).isEqualTo(new BigDecimal("0.00"));
	}

	@Test
	void recomputesEveryIndicatorAndTheGrade() {
		Submission submission = TestSubmissions.roadRepair()
			.row(0, "产出指标|数量指标|维修道路长度|≥60公里|30公里|30|30|")
			.row(1, "产出指标|成本指标|单价|≤50万元|60万元|20|20|")
			.row(2, "效益指标|社会效益指标|出行条件改善|明显改善|部分达成年度指标|30|30|")
			.row(3, "满意度指标|服务对象满意度指标|村民满意度|≥90%|90%|10|12|")
			.build();

		Appraisal appraisal = appraise(submission);

		assertThat(appraisal.indicators()).isEqualTo(scored(submission, "15.00", "16.67", "24.00", "10.00"));
		assertThat(appraisal.reviewedScore()).isEqualTo(new BigDecimal("75.67"));
		assertThat(appraisal.selfScore()).isEqualTo(points("100.00"));
		assertThat(appraisal.grade()).isEqualTo(Grade.FAIR);
	}

	@Test
	void keepsTheTotalWithin100() {
		Appraisal appraisal = appraise(TestSubmissions.roadRepair().row("产出指标|时效指标|完工及时率|100%|100%|10|10|").build());

		assertThat(appraisal.reviewedScore()).isEqualTo(new BigDecimal("100.00"));
	}

	private Appraisal appraise(Submission submission) {
		return Appraiser.appraise(submission, SchemeChoice.of(submission, Optional.empty(), this.policy), this.policy);
	}

	private static List<ScoredIndicator> scored(Submission submission, String... reviewed) {
		return IntStream.range(0, reviewed.length).mapToObj((i) -> {
			var row = submission.indicators().get(i);
			return new ScoredIndicator(row, row.score().value(), new BigDecimal(reviewed[i]));
		}).toList();
	}

	private static Optional<BigDecimal> points(String points) {
		return Optional.of(new BigDecimal(points));
	}

}
