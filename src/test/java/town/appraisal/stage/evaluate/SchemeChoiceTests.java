package town.appraisal.stage.evaluate;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import town.appraisal.PublishedCases;
import town.appraisal.TestSubmissions;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.stage.intake.PolicyFile;

import static org.assertj.core.api.Assertions.assertThat;

class SchemeChoiceTests {

	private final Policy policy = PolicyFile.shipped();

	@Test
	void takesTheRegistersWordFirst() {
		Scheme scheme = SchemeChoice.of(TestSubmissions.laiguangyingRenovation(),
				Optional.of(TestSubmissions.registered("来广营乡人民政府", "", "", "101号")), this.policy);

		assertThat(scheme.id()).isEqualTo("101号");
	}

	@Test
	void takesTheSchemeTheWorkbookWasIssuedWithBeforeItsWeights() {
		Scheme scheme = SchemeChoice.of(TestSubmissions.laiguangying().issued().build(), Optional.empty(), this.policy);

		assertThat(scheme.id()).isEqualTo("10号");
	}

	@Test
	void takesTheSchemeTheWeightsFollowToThePoint() {
		Scheme scheme = SchemeChoice.of(TestSubmissions.laiguangyingRenovation(), Optional.empty(), this.policy);

		assertThat(scheme.id()).isEqualTo("来源报告");
	}

	@Test
	void takesNoSchemeThatOneClassDoesNotFollow() {
		Scheme scheme = SchemeChoice.of(TestSubmissions.laiguangying().row(0, "产出指标|时效指标|工作进度|=100%|100%|9|9|").build(),
				Optional.empty(), this.policy);

		assertThat(scheme.id()).isEqualTo("10号");
	}

	@Test
	void takesTheDefaultForWeightsThatFollowNone() {
		Scheme scheme = SchemeChoice.of(PublishedCases.publishedCase("C17"), Optional.empty(), this.policy);

		assertThat(scheme.id()).isEqualTo("10号");
	}

}
