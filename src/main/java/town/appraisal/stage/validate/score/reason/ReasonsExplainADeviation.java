package town.appraisal.stage.validate.score.reason;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.text.Folded;

/**
 * A reason stands where there is something to explain; full marks on the exact target
 * need none.
 */
final class ReasonsExplainADeviation implements Check {

	static final Rule RULE = Rule.hint("G23", "没有偏差的指标不写偏差原因", "“{row}”得了满分、完成值与指标值相同，却写了偏差原因“{given}”。", "没有偏差就留空。",
			"偏差原因只在未完成或超额较多时填写");

	private static final Pattern NOTHING = Pattern
		.compile("0|/|-+|—+|(?:无|没有)(?:偏差|差异|原因)?[。.]?|不存在偏差[。.]?|不涉及|(?:已|均已|全部)?(?:完成|达标)[。.]?");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> isFull(it) && isExact(it))
			.filter((it) -> it.reason()
				.value()
				.map(Folded::of)
				.filter((text) -> !NOTHING.matcher(text).matches())
				.isPresent())
			.map((it) -> RULE.at(it.reason().place(), it.reason().or(""), "", Map.of("row", it.name())));
	}

	private static boolean isFull(IndicatorRow row) {
		return row.weight()
			.value()
			.flatMap((weight) -> row.score().value().filter((it) -> it.compareTo(weight) == 0))
			.isPresent();
	}

	private static boolean isExact(IndicatorRow row) {
		return Attainment.of(row).filter((it) -> it.target().compareTo(it.actual()) == 0).isPresent();
	}

}
