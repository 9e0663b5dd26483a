package town.appraisal.form.edition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import town.appraisal.domain.project.FundSource;
import town.appraisal.form.CellNames;
import town.appraisal.form.Role;
import town.appraisal.form.part.Block;
import town.appraisal.form.part.Calculation;
import town.appraisal.form.part.Expression;
import town.appraisal.form.part.Guard.Signal;
import town.appraisal.form.part.Guard;
import town.appraisal.form.part.Workings;

/**
 * Formulas and colours of 自评表 in edition 2024.1. Amounts are added as doubles, so sums
 * are rounded back to fen.
 */
final class Workings2024 {

	private static final List<Role> AMOUNTS = List.of(Role.INITIAL, Role.ANNUAL, Role.EXECUTED);

	private static final String RATE = "IF(SUM({全年预算数})=0,\"\",{全年执行数}/{全年预算数})";

	private static final String VERDICT = "IF(%s,\"平\",\"不平\")";

	static final Workings ALL = new Workings(calculations(), checks(), guards());

	private Workings2024() {
	}

	private static Map<String, Calculation> calculations() {
		Map<String, Calculation> all = new HashMap<>();
		AMOUNTS.forEach((it) -> all.put(CellNames.of(FundSource.TOTAL, it), Calculation
			.of("IF(COUNT(%1$s)=0,\"\",ROUND(SUM(%1$s),6))".formatted(cells(it)), "=当年财政拨款+上年结转资金+其他资金")));
		for (FundSource source : List.of(FundSource.CURRENT_YEAR, FundSource.CARRIED_OVER, FundSource.OTHER)) {
			all.put(CellNames.of(source, Role.RATE), Calculation.of(RATE, ""));
		}
		all.put(CellNames.of(FundSource.TOTAL, Role.RATE), Calculation.of(RATE, "={全年执行数}÷{全年预算数}"));
		all.put(CellNames.of(FundSource.TOTAL, Role.FUND_SCORE),
				Calculation.of("IF({执行率}=\"\",\"\",ROUND(MIN({执行率},1)*{资金分值},2))", "={执行率}（最高100%）×{资金分值}"));
		all.put(Role.TOTAL_WEIGHT.cellName(),
				Calculation.of("IF(COUNT({分值*})=0,\"\",ROUND(SUM({资金分值})+SUM({分值*}),2))", "=SUM({分值})"));
		all.put(Role.TOTAL_SCORE.cellName(),
				Calculation.of("IF(COUNT({得分*})=0,\"\",ROUND(SUM({资金得分})+SUM({得分*}),2))", "=SUM({得分})"));
		all.put(Role.GRADE.cellName(),
				Calculation.of(
						"IF({总得分}=\"\",\"\",IF({总得分}>={优},\"优\",IF({总得分}>={良},\"良\",IF({总得分}>={中},\"中\",\"差\"))))",
						"=按{总得分}评定的{等级}"));
		return all;
	}

	private static Map<Block, Expression> checks() {
		String all = AMOUNTS.stream().map(Workings2024::cells).collect(Collectors.joining(","));
		return Map.of(Block.FUNDS,
				new Expression("IF(COUNTA(" + all + ")=0,\"\"," + VERDICT.formatted("AND(" + addUp() + ")") + ")"),
				Block.INDICATORS,
				new Expression("IF(COUNTA({三级指标}:{得分})=0,\"\",IF(COUNT({分值},{得分})<2,\"未填完\","
						+ VERDICT.formatted("AND({分值}>0,{得分}>=0,{得分}<={分值})") + "))"),
				Block.TOTAL, new Expression("IF({总分值}=\"\",\"\"," + VERDICT.formatted("{总分值}=100") + ")"));
	}

	/** Words where an amount is due are as wrong as a sum that does not add up. */
	private static String addUp() {
		return AMOUNTS.stream()
			.map((it) -> "COUNTA(%1$s)=COUNT(%1$s),ROUND(SUM(%2$s)-SUM(%1$s),6)=0".formatted(cells(it), cell(it)))
			.collect(Collectors.joining(","));
	}

	private static List<Guard> guards() {
		return List.of(Guard.of(Block.FUNDS, Role.EXECUTED, Signal.WRONG, "SUM({全年执行数})>SUM({全年预算数})"),
				Guard.of(Block.INDICATORS, Role.SCORE, Signal.WRONG, "AND(ISNUMBER({得分}),{得分}>SUM({分值}))"),
				Guard.of(Block.INDICATORS, Role.REASON, Signal.MISSING,
						"AND(COUNT({分值},{得分})=2,{得分}<{分值},LEN({偏差原因})=0)"),
				Guard.of(Block.TOTAL, Role.TOTAL_WEIGHT, Signal.WRONG, "AND(ISNUMBER({总分值}),{总分值}<>100)"));
	}

	private static String cell(Role role) {
		return "{" + role.cellName() + "}";
	}

	private static String cells(Role role) {
		return "{" + role.cellName() + "*}";
	}

}
