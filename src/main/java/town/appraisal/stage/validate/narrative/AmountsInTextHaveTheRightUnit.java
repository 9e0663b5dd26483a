package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.Sentence;
import town.appraisal.stage.validate.text.Statement;

/**
 * An amount in a text that equals the table's with 元 and 万元 exchanged was given the wrong
 * unit, and an amount of the project needs one. Four digits must match where the text
 * does not say what the amount is of.
 */
final class AmountsInTextHaveTheRightUnit implements Check {

	static final Rule RULE = Rule.needsReason("N06", "文字中的金额单位无误", "“{sentence}”——{given}{problem}，按表中应为 {expected}。",
			"改正单位；万元与元相差一万倍。", "公开报告中元与万元混用的实例");

	private static final int DISTINCTIVE_DIGITS = 4;

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		FundsTable table = new FundsTable(file.funds());
		Set<Quoted> named = file.texts()
			.amounts()
			.stream()
			.filter((it) -> !table.agrees(it) && table.isUnitSlip(it))
			.map(Statement::quoted)
			.collect(Collectors.toSet());
		return file.texts()
			.sentences()
			.flatMap((it) -> Stream.concat(slips(it, named, table), missing(file.texts().withoutUnit(it), table)));
	}

	private static Stream<Finding> slips(Sentence sentence, Set<Quoted> named, FundsTable table) {
		return sentence.amounts()
			.stream()
			.filter((it) -> named.contains(it) || (isDistinctive(it) && !table.has(it)))
			.flatMap((it) -> table.slipped(it).map((wan) -> slip(it, wan, named.contains(it))).stream());
	}

	private static Finding slip(Quoted it, BigDecimal wan, boolean certain) {
		Finding finding = finding(it, wan, " 的单位有误");
		return certain ? finding.as(Level.MUST_FIX) : finding;
	}

	private static boolean isDistinctive(Quoted it) {
		return !it.rough() && it.number().stripTrailingZeros().precision() >= DISTINCTIVE_DIGITS;
	}

	private static Stream<Finding> missing(Stream<Statement> bare, FundsTable table) {
		return bare.flatMap((it) -> table.expected(it.figure())
			.stream()
			.limit(1)
			.map((wan) -> finding(it.quoted(), wan, " 没有写单位").as(Level.HINT)));
	}

	private static Finding finding(Quoted it, BigDecimal wan, String problem) {
		return RULE.at(it.sentence().place(), it.printed(), Numerals.plain(wan) + "万元",
				Map.of("sentence", it.sentence().shown(it), "problem", problem));
	}

}
