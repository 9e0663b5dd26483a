package town.appraisal.store.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.Amounts;
import town.appraisal.domain.district.FaultLine;
import town.appraisal.domain.district.IndicatorLine;
import town.appraisal.domain.district.SourceLine;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.project.FundSource;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.IndicatorLevel1;
import town.appraisal.domain.submission.IndicatorLevel2;
import town.appraisal.store.Run;
import town.appraisal.store.judged.FundRows;

/**
 * What the projects of a run have in common: sources, indicators, faults.
 *
 * @param jdbc the database
 * @param run the run
 */
record StoredAnalysis(JdbcClient jdbc, Run run) {

	private static final String COUNTED = " JOIN project_line p ON p.run_no = x.run_no AND p.seq = x.seq"
			+ " WHERE x.run_no = ? AND p.status IN ('ACCEPTED', 'PENDING') GROUP BY ";

	private static final String SOURCES = "SELECT x.source, SUM(x.initial_budget), SUM(x.annual_budget),"
			+ " SUM(x.executed) FROM fund_result x" + COUNTED + "x.source";

	private static final String INDICATORS = "SELECT level1, level2, COUNT(*), COALESCE(SUM(full_score), 0),"
			+ " COALESCE(SUM(self), 0), SUM(reviewed) FROM indicator_result x" + COUNTED + "level1, level2";

	private static final String FAULTS = "SELECT x.rule, x.severity, p.township, COUNT(*), COUNT(DISTINCT p.line_no)"
			+ " FROM project_line p JOIN finding x ON x.run_no = p.run_no AND x.seq = p.seq WHERE p.run_no = ?"
			+ " GROUP BY x.rule, x.severity, p.township ORDER BY x.rule, x.severity, p.township";

	/** The sources in the order of the form; what none accounts for last, if anything. */
	List<SourceLine> sources() {
		Map<String, SourceLine> lines = new TreeMap<>();
		this.jdbc.sql(SOURCES).param(this.run.number()).query((row) -> {
			lines.put(row.getString(1),
					new SourceLine(label(row.getString(1)), new Amounts(new Money(row.getBigDecimal(2)),
							new Money(row.getBigDecimal(3)), new Money(row.getBigDecimal(4)))));
		});
		List<SourceLine> ordered = new ArrayList<>();
		for (FundSource source : FundSource.values()) {
			if (lines.containsKey(source.name())) {
				ordered.add(lines.get(source.name()));
			}
		}
		if (lines.containsKey(FundRows.UNASSIGNED)) {
			ordered.add(lines.get(FundRows.UNASSIGNED));
		}
		return ordered;
	}

	List<IndicatorLine> indicators() {
		return this.jdbc.sql(INDICATORS)
			.param(this.run.number())
			.query((row, ignored) -> new IndicatorLine(row.getString(1), row.getString(2), row.getInt(3),
					row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6)))
			.stream()
			.sorted(Comparator.comparingInt(StoredAnalysis::official)
				.thenComparing(IndicatorLine::level1)
				.thenComparingInt((it) -> IndicatorLevel2.named(it.level2())
					.map(Enum::ordinal)
					.orElse(IndicatorLevel2.values().length))
				.thenComparing(IndicatorLine::level2))
			.toList();
	}

	List<FaultLine> faults() {
		Map<String, FaultLine> faults = new LinkedHashMap<>();
		this.jdbc.sql(FAULTS).param(this.run.number()).query((row) -> {
			faults.merge(row.getString(1) + row.getString(2),
					new FaultLine(row.getString(1), Level.valueOf(row.getString(2)), row.getInt(4), row.getInt(5),
							Map.of(row.getString(3), row.getInt(4))),
					StoredAnalysis::plus);
		});
		return faults.values()
			.stream()
			.sorted(Comparator.comparing(FaultLine::level)
				.thenComparing(Comparator.comparingInt(FaultLine::projects).reversed())
				.thenComparing(Comparator.comparingInt(FaultLine::findings).reversed())
				.thenComparing(FaultLine::rule))
			.toList();
	}

	private static FaultLine plus(FaultLine one, FaultLine other) {
		Map<String, Integer> towns = new TreeMap<>(one.byTownship());
		towns.putAll(other.byTownship());
		return new FaultLine(one.rule(), one.level(), one.findings() + other.findings(),
				one.projects() + other.projects(), towns);
	}

	private static String label(String source) {
		return source.equals(FundRows.UNASSIGNED) ? SourceLine.UNASSIGNED : FundSource.valueOf(source).label();
	}

	/** The budget row comes first, as in the form. */
	private static int official(IndicatorLine line) {
		return line.isBudget() ? -1
				: IndicatorLevel1.named(line.level1()).map(Enum::ordinal).orElse(IndicatorLevel1.values().length);
	}

}
