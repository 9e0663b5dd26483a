package town.appraisal.stage.report.draft;

import java.util.ArrayList;
import java.util.List;

import town.appraisal.domain.submission.IndicatorLevel2;

/** 项目产出情况: economy, progress, quality and quantity under their usual headings. */
final class Output implements Draft {

	@Override
	public List<String> lines(Facts facts) {
		if (facts.appraisal().indicators().isEmpty()) {
			return List.of();
		}
		List<String> lines = new ArrayList<>();
		lines.add("1.项目经济性分析");
		lines.addAll(new Economy().lines(facts));
		lines.add("2.项目效率性分析");
		lines.add("（1）项目的实施进度");
		lines.addAll(new Timeliness().lines(facts));
		lines.add("（2）项目完成质量");
		lines.addAll(new Completion(IndicatorLevel2.QUALITY).lines(facts));
		lines.add("（3）项目完成数量");
		lines.addAll(new Completion(IndicatorLevel2.QUANTITY).lines(facts));
		return lines;
	}

}
