package town.appraisal.stage.validate.years;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.domain.submission.Measure;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** A target that was far overreached last year is not simply set again. */
final class OverreachedTargetIsRaised implements Check {

	static final Rule RULE = Rule.needsReason("Y02", "上年大幅超额的指标值已调高", "指标“{name}”上年完成 {last}，远超指标值，本年指标值仍是“{given}”。",
			"按上年实际合理调高指标值；不宜调高的，在原因栏说明。", "财预〔2020〕10号 第十六条 偏离较多的应调整指标值");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.past()
			.stream()
			.flatMap((past) -> file.rows()
				.stream()
				.flatMap((row) -> row.target()
					.value()
					.flatMap((target) -> lastYear(past, row).filter((last) -> isSetAgain(file, target, last)))
					.map((last) -> RULE.at(row.target().place(), row.target().asFilled(), "",
							Map.of("name", row.name(), "last", last.actual().value().map(Measure::text).orElse(""))))
					.stream()));
	}

	private static Optional<IndicatorRow> lastYear(PriorYear past, IndicatorRow row) {
		return past.submission()
			.filledIndicators()
			.stream()
			.filter((it) -> it.level3().isGiven() && BareName.same(it.name(), row.name()))
			.findFirst();
	}

	private static boolean isSetAgain(CaseFile file, Measure target, IndicatorRow last) {
		BigDecimal limit = file.policy().threshold("yearOverreached");
		return Attainment.of(last)
			.filter((it) -> !it.operator().isReverse() && it.target().signum() > 0)
			.filter((it) -> it.actual().compareTo(it.target().multiply(limit)) >= 0)
			.filter((it) -> target.number().filter((now) -> now.compareTo(it.target()) == 0).isPresent())
			.filter((it) -> !isFullShare(target))
			.isPresent();
	}

	/** There is no more than all of it. */
	private static boolean isFullShare(Measure target) {
		return target.unit().equals("%")
				&& target.number().filter((it) -> it.compareTo(new BigDecimal("100")) >= 0).isPresent();
	}

}
