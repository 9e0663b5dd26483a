package town.appraisal.stage.validate.taxonomy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.Measure;
import town.appraisal.domain.submission.Operator;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;

/** Nothing lies above 100% of a whole, so a target of all of it is written with =. */
final class FullShareIsWrittenAsEqual implements Check {

	static final Rule RULE = Rule.hint("T14", "目标为100%的写成“=100%”", "“{name}”的指标值写成“{given}”，比例最多 100%。",
			"改为“{expected}”。", "财预〔2021〕101号；占比类指标以100%为限");

	private static final BigDecimal FULL = BigDecimal.valueOf(100);

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		return file.rows()
			.stream()
			.filter((it) -> !Meaning.isGrowth(it)
					&& it.target().value().filter(FullShareIsWrittenAsEqual::isAll).isPresent())
			.map((it) -> RULE.at(it.target().place(), it.target().asFilled(), "=100%", Map.of("name", it.name())));
	}

	private static boolean isAll(Measure target) {
		return target.operator().equals(Optional.of(Operator.AT_LEAST)) && List.of("%", "百分比").contains(target.unit())
				&& target.number().filter((it) -> it.compareTo(FULL) == 0).isPresent();
	}

}
