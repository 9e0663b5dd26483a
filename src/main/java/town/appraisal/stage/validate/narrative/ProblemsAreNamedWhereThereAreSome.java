package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.appraisal.Attainment;
import town.appraisal.domain.appraisal.Execution;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.ReportSection;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Folded;

/**
 * A report that lost points, left money unspent or missed a target does not say 无 under
 * problems.
 */
final class ProblemsAreNamedWhereThereAreSome implements Check {

	static final Rule RULE = Rule.needsReason("N10", "有扣分、执行率低或未达标时写明存在的问题", "“{field}”写的是“{given}”，但{expected}。",
			"写明问题和原因；确无问题的说明扣分或执行率低的缘由。", "财预〔2020〕10号 第十一条：未完成的应当分析原因并提出改进措施");

	private static final Pattern NONE = Pattern
		.compile("(?:本项目|项目|该项目)?(?:暂|目前)?(?:无|没有|未发现|不存在)(?:明显|其他|突出|存在的?|相关)*(?:问题|不足)*(?:及原因分析?)?[。.;]?");

	private static final BigDecimal FULL = new BigDecimal("100");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		String signs = signs(file).collect(Collectors.joining("、"));
		return Optional.ofNullable(file.submission().narrative().sections().get(ReportSection.PROBLEMS))
			.filter((it) -> !signs.isEmpty()
					&& it.value().map(Folded::of).filter((text) -> NONE.matcher(text).matches()).isPresent())
			.map((it) -> RULE.at(it.place(), it.or(""), signs))
			.stream();
	}

	private static Stream<String> signs(CaseFile file) {
		Stream<String> score = file.submission()
			.total()
			.score()
			.value()
			.filter((it) -> it.compareTo(FULL) < 0)
			.map((it) -> "总分为 " + Numerals.plain(it))
			.stream();
		Stream<String> rate = Execution.of(file.funds())
			.map((it) -> it.fraction().movePointRight(2))
			.filter((it) -> it.movePointLeft(2).compareTo(file.policy().threshold("lowExecution")) < 0)
			.map((it) -> "执行率为 " + it.setScale(2, RoundingMode.HALF_UP) + "%")
			.stream();
		Stream<String> missed = file.rows()
			.stream()
			.filter((it) -> Attainment.of(it).filter((reached) -> !reached.isMet()).isPresent())
			.map((it) -> "“" + it.name() + "”未达标");
		return Stream.of(score, rate, missed).flatMap((it) -> it);
	}

}
