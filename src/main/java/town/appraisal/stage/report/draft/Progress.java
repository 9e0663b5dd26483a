package town.appraisal.stage.report.draft;

import java.util.List;

import town.appraisal.domain.submission.IndicatorLevel2;

/** 进度: the timeliness indicators, and nothing of being in time without them. */
final class Progress implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		return List
			.of(facts.sentence().allOrNone(facts.of(IndicatorLevel2.TIMELINESS), IndicatorLevel2.TIMELINESS.label()));
	}

}
