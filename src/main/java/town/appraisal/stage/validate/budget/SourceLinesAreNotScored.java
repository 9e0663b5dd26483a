package town.appraisal.stage.validate.budget;

import java.util.Map;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/**
 * Only the total line is scored; points on the lines of the sources would count twice.
 */
final class SourceLinesAreNotScored implements Check {

	static final Rule RULE = Rule.hint("B12", "只有年度资金总额一行计分", "{source}一行的{field}填了 {given}，这一行不计分。", "把此格改为“—”或留空。",
			"财预〔2020〕10号 附件1：各来源行的分值和得分不填");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.funds()
			.sources()
			.stream()
			.flatMap((row) -> Stream.of(row.weight(), row.score())
				.filter((it) -> it.value().filter((points) -> points.signum() != 0).isPresent())
				.map((it) -> RULE.at(it.place(), it.asFilled(), "", Map.of("source", row.source().label()))));
	}

}
