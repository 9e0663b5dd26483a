package town.appraisal.stage.issue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import town.appraisal.domain.policy.GradeBorders;
import town.appraisal.domain.policy.Policy;
import town.appraisal.domain.policy.ReverseFormula;
import town.appraisal.domain.policy.Scheme;
import town.appraisal.domain.submission.IndicatorLevel1;

/** The three shipped schemes. */
public final class TestPolicies {

	private TestPolicies() {
	}

	public static Policy shipped() {
		return new Policy(
				List.of(scheme("10号", 10, 50, 0, 30), scheme("101号", 10, 40, 20, 20), scheme("来源报告", 0, 40, 30, 20)),
				new GradeBorders(new BigDecimal("90"), new BigDecimal("80"), new BigDecimal("60")),
				ReverseFormula.RATIO, Map.of(), Map.of());
	}

	private static Scheme scheme(String id, int budget, int output, int cost, int benefit) {
		return new Scheme(id, id, BigDecimal.valueOf(budget),
				Map.of(IndicatorLevel1.OUTPUT, BigDecimal.valueOf(output), IndicatorLevel1.COST,
						BigDecimal.valueOf(cost), IndicatorLevel1.BENEFIT, BigDecimal.valueOf(benefit),
						IndicatorLevel1.SATISFACTION, BigDecimal.TEN));
	}

}
