package town.appraisal.store.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.district.Tally;
import town.appraisal.domain.district.TownshipLine;
import town.appraisal.store.Run;

/**
 * The projects of a run added up, in one question to the database.
 *
 * @param total the whole district
 * @param townships every township with a project, by name
 */
record Tallies(Tally total, List<TownshipLine> townships) {

	private static final String GROUPS = """
			SELECT township, status, grade, COUNT(*) AS projects, COALESCE(SUM(initial_budget), 0) AS initial_budget,
			    COALESCE(SUM(annual_budget), 0) AS annual_budget, COALESCE(SUM(executed), 0) AS executed,
			    COALESCE(SUM(reviewed_score), 0) AS scores
			FROM project_line WHERE run_no = ? GROUP BY township, status, grade""";

	static Tallies of(JdbcClient jdbc, Run run) {
		TallySheet total = new TallySheet();
		Map<String, TallySheet> sheets = new TreeMap<>();
		jdbc.sql(GROUPS).param(run.number()).query((group) -> {
			total.add(group);
			sheets.computeIfAbsent(group.getString("township"), (it) -> new TallySheet()).add(group);
		});
		Map<String, Integer> registered = registered(jdbc, run);
		List<TownshipLine> lines = new ArrayList<>();
		sheets.forEach((township, sheet) -> lines
			.add(new TownshipLine(township, registered.getOrDefault(township, 0), sheet.tally())));
		return new Tallies(total.tally(), List.copyOf(lines));
	}

	private static Map<String, Integer> registered(JdbcClient jdbc, Run run) {
		Map<String, Integer> counts = new TreeMap<>();
		jdbc.sql("SELECT township, COUNT(*) FROM register_line WHERE run_no = ? GROUP BY township")
			.param(run.number())
			.query((row) -> {
				counts.put(row.getString(1), row.getInt(2));
			});
		return counts;
	}

}
