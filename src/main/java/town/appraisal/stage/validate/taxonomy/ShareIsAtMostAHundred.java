package town.appraisal.stage.validate.taxonomy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A share of a whole ends at 100%; more is a slip or another measure. */
final class ShareIsAtMostAHundred implements Check {

	static final Rule RULE = Rule.needsReason("T12", "合格率、覆盖率等不超过100%", "“{name}”的{field}“{given}”超过 100%。",
			"核对后改为不超过 100% 的数；确有其他含义的，请说明。", "财预〔2021〕101号；占比类指标以100%为限");

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter(Meaning::isShare)
			.flatMap((row) -> Stream.of(row.target(), row.actual())
				.filter((cell) -> cell.value().filter(ShareIsAtMostAHundred::isMore).isPresent())
				.map((it) -> RULE.at(it.place(), it.asFilled(), "≤100%", Map.of("name", row.name()))));
	}

	private static boolean isMore(Measure measure) {
		return measure.unit().equals("%") && measure.number().filter((it) -> it.compareTo(FULL) > 0).isPresent();
	}

}
