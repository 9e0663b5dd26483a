package town.appraisal.stage.validate.score;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.IndicatorRow;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * A result without a score, a score without a result, or a weight without either, cannot
 * be judged.
 */
final class ScoreAndActualComeTogether implements Check {

	static final Rule RULE = Rule.mustFix("G03", "实际完成值和得分要么都填，要么都不填", "{name}没有填，而{other}已经填了。",
			"补填{field}；确实没有开展的，说明原因并把得分记为 0。", "财预〔2020〕10号 附件1、第十六条");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return Stream.concat(budget(file),
				isUnscored(file) ? unscored(file) : file.rows().stream().flatMap((it) -> of(it)));
	}

	private static Stream<Finding> budget(CaseFile file) {
		FundRow total = file.funds().total();
		boolean executed = file.funds().amount(FundColumn.EXECUTED).isPresent();
		boolean scored = file.scheme().budget().signum() > 0;
		return Stream.of(missing(scored && executed, total.score(), total.executed(), total.source().label() + "的得分"),
				missing(!executed && total.score().isGiven(), total.executed(), total.score(),
						total.executed().place().spoken()))
			.flatMap(Optional::stream);
	}

	private static Stream<Finding> of(IndicatorRow row) {
		boolean part = row.name().startsWith("其中") && row.weight().isBlank();
		return part ? Stream.empty()
				: Stream
					.of(missing(!row.actual().isBlank(), row.score(), row.actual(), name(row, row.score())),
							missing(!row.score().isBlank(), row.actual(), row.score(), name(row, row.actual())))
					.flatMap(Optional::stream);
	}

	/** A single line may be left open; a table without any result was not filled. */
	private static boolean isUnscored(CaseFile file) {
		return file.rows().stream().allMatch((it) -> it.actual().isBlank() && it.score().isBlank());
	}

	private static Stream<Finding> unscored(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> it.weight().isGiven())
			.flatMap((it) -> missing(true, it.actual(), it.weight(), name(it, it.actual()) + "和得分").stream());
	}

	private static String name(IndicatorRow row, Answer<?> cell) {
		return "“" + row.name() + "”的" + cell.place().field();
	}

	private static Optional<Finding> missing(boolean due, Answer<?> cell, Answer<?> other, String name) {
		return (due && cell.isBlank()) ? Optional
			.of(RULE.at(cell.place(), cell.asFilled(), "", Map.of("name", name, "other", other.place().spoken())))
				: Optional.empty();
	}

}
