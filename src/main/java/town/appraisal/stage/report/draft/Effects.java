package town.appraisal.stage.report.draft;

import java.util.List;

import town.appraisal.domain.submission.IndicatorLevel1;

/** 项目效益情况: benefit and satisfaction, and nobody is satisfied without an indicator. */
final class Effects implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		if (facts.appraisal().indicators().isEmpty()) {
			return List.of();
		}
		return List.of(of(facts, IndicatorLevel1.BENEFIT), of(facts, IndicatorLevel1.SATISFACTION));
	}

	private static String of(Facts facts, IndicatorLevel1 level1) {
		return facts.sentence().allOrNone(facts.of(level1), level1.label());
	}

}
