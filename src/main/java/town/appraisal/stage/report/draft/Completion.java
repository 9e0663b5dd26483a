package town.appraisal.stage.report.draft;

import java.util.List;

import town.appraisal.domain.submission.IndicatorLevel2;

/** 完成情况: the indicators of one class of output, such as quality or quantity. */
final class Completion implements Draft {

	private final IndicatorLevel2 level2;

	Completion(IndicatorLevel2 level2) {
		this.level2 = level2;
	}

	@Override
	public List<String> lines(Facts facts) {
		return List.of(facts.sentence().allOrNone(facts.of(this.level2), this.level2.label()));
	}

}
