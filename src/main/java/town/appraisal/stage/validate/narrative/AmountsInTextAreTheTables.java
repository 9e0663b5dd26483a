package town.appraisal.stage.validate.narrative;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Remark;
import town.appraisal.domain.finding.Rule;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.stage.validate.CaseFile;
import town.appraisal.stage.validate.Check;
import town.appraisal.stage.validate.Needs;
import town.appraisal.stage.validate.Numerals;
import town.appraisal.stage.validate.text.Figure;
import town.appraisal.stage.validate.text.Quoted;
import town.appraisal.stage.validate.text.Statement;

/**
 * Amounts a text states of the whole project are those of the table, at the precision
 * printed. Where the table has none, the texts must at least agree with each other.
 */
final class AmountsInTextAreTheTables implements Check {

	static final Rule RULE = Rule.mustFix("N01", "文字中的金额与表中一致", "“{sentence}”——{figure}写的是 {given}，{where} {expected}。",
			"核对后把文字或表格改成同一个数；若这里说的是其中一部分或别的年度，请写明。", "财预〔2020〕10号：绩效自评内容应当真实、数据应当一致；公开报告中同一金额多处不一");

	@Override
	public Rule rule() {
		return RULE;
	}

	@Override
	public Stream<? extends Remark> check(CaseFile file) {
		List<Statement> stated = file.texts().amounts();
		FundColumn[] columns = stated.stream()
			.flatMap((it) -> FundsTable.columns(it.figure()).stream())
			.distinct()
			.toArray(FundColumn[]::new);
		return Needs.amounts(file.funds(), columns)
			.then(RULE, () -> Stream.concat(againstTable(file, stated), among(file, stated)));
	}

	private static Stream<Finding> againstTable(CaseFile file, List<Statement> stated) {
		FundsTable table = new FundsTable(file.funds());
		return stated.stream()
			.filter((it) -> !table.expected(it.figure()).isEmpty() && !table.agrees(it) && !table.isUnitSlip(it))
			.map((it) -> finding(it, "表中是", table.expected(it.figure())));
	}

	/** Statements of one thing the table does not have: the first goes. */
	private static Stream<Finding> among(CaseFile file, List<Statement> stated) {
		FundsTable table = new FundsTable(file.funds());
		return Arrays.stream(Figure.values())
			.filter((it) -> table.expected(it).isEmpty())
			.map((figure) -> stated.stream().filter((it) -> it.figure() == figure).toList())
			.flatMap(AmountsInTextAreTheTables::unlikeTheFirst);
	}

	private static Stream<Finding> unlikeTheFirst(List<Statement> same) {
		return same.stream()
			.filter((it) -> !agree(it.quoted(), same.get(0).quoted()))
			.map((it) -> finding(it, "前文是", List.of(same.get(0).quoted().wan())));
	}

	private static boolean agree(Quoted one, Quoted other) {
		return one.states(other.wan()) || other.states(one.wan());
	}

	private static Finding finding(Statement it, String where, List<BigDecimal> wan) {
		String expected = wan.stream().map((amount) -> Numerals.plain(amount) + "万元").collect(Collectors.joining("或"));
		return RULE.at(it.quoted().sentence().place(), it.quoted().printed(), expected, Map.of("sentence",
				it.quoted().sentence().shown(it.quoted()), "figure", it.figure().label(), "where", where));
	}

}
