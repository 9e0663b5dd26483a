package town.appraisal.store.judged;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.springframework.jdbc.core.JdbcOperations;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.ScoredIndicator;
import town.appraisal.domain.district.IndicatorLine;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.NotChecked;
import town.appraisal.domain.finding.Place;
import town.appraisal.domain.finding.Reason;
import town.appraisal.domain.finding.Settlement;
import town.appraisal.domain.finding.Tidied;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/** What was said of the files, line by line, on its way into the database. */
final class RemarkRows {

	private final JdbcOperations jdbc;

	private final BatchInsert findings;

	private final BatchInsert notChecked;

	private final BatchInsert tidied;

	private final BatchInsert indicators;

	private final BatchInsert reasons;

	RemarkRows(JdbcOperations jdbc) {
		this.jdbc = jdbc;
		this.findings = new BatchInsert(jdbc, "finding", "run_no", "seq", "ordinal", "rule", "severity", "sheet",
				"cell", "field", "message", "fix", "given", "expected", "reason", "approver", "until_day");
		this.notChecked = new BatchInsert(jdbc, "not_checked", "run_no", "seq", "ordinal", "rule", "reason");
		this.tidied = new BatchInsert(jdbc, "tidied", "run_no", "seq", "ordinal", "sheet", "cell", "field", "given",
				"read_as");
		this.indicators = new BatchInsert(jdbc, "indicator_result", "run_no", "seq", "ordinal", "level1", "level2",
				"level3", "full_score", "self", "reviewed");
		this.reasons = new BatchInsert(jdbc, "typed_reason", "run_no", "seq", "ordinal", "rule", "sheet", "cell",
				"reason");
	}

	void add(Run run, List<? extends JudgedFile> files) {
		this.findings.add(rows(files, AppraisedFile::findings, (seq, no, it) -> finding(run, seq, no, it)));
		this.notChecked.add(rows(files, AppraisedFile::notChecked, (seq, no, it) -> notChecked(run, seq, no, it)));
		this.tidied.add(rows(files, AppraisedFile::tidied, (seq, no, it) -> tidied(run, seq, no, it)));
		this.indicators.add(rows(files, RemarkRows::indicators, (seq, no, it) -> indicator(run, seq, no, it)));
		this.reasons.add(rows(files, AppraisedFile::reasons, (seq, no, it) -> reason(run, seq, no, it)));
		this.indicators.add(rows(files, RemarkRows::budgets, (seq, no, it) -> budget(run, seq, it)));
	}

	/** Adds findings behind those a file has. */
	void append(Run run, int seq, List<Finding> added) {
		int behind = last("finding", run, seq);
		this.findings.add(IntStream.range(0, added.size())
			.mapToObj((it) -> finding(run, seq, behind + it + 1, added.get(it)))
			.toList());
	}

	/** Adds rules that could not run behind those a file has. */
	void appendNotChecked(Run run, int seq, List<NotChecked> added) {
		int behind = last("not_checked", run, seq);
		this.notChecked.add(IntStream.range(0, added.size())
			.mapToObj((it) -> notChecked(run, seq, behind + it + 1, added.get(it)))
			.toList());
	}

	private int last(String table, Run run, int seq) {
		Integer last = this.jdbc.queryForObject(
				"SELECT COALESCE(MAX(ordinal), 0) FROM " + table + " WHERE run_no = ? AND seq = ?", Integer.class,
				run.number(), seq);
		return Objects.requireNonNull(last);
	}

	private static <T> List<Object[]> rows(List<? extends JudgedFile> files, Lines<T> lines, Row<T> row) {
		List<Object[]> rows = new ArrayList<>();
		for (JudgedFile file : files) {
			int ordinal = 0;
			for (T line : lines.of(file.file())) {
				rows.add(row.of(file.seq(), ++ordinal, line));
			}
		}
		return rows;
	}

	private static List<ScoredIndicator> indicators(AppraisedFile file) {
		return file.appraisal().map((it) -> it.indicators()).orElse(List.of());
	}

	private static List<AppraisedFile> budgets(AppraisedFile file) {
		return file.appraisal().filter((it) -> it.scheme().budget().signum() > 0).map((it) -> file).stream().toList();
	}

	/** The budget row is scored beside the indicators; it is kept as their line 0. */
	private static Object[] budget(Run run, int seq, AppraisedFile file) {
		Appraisal appraisal = file.appraisal().orElseThrow();
		return BatchInsert.row(run.number(), seq, 0, IndicatorLine.BUDGET, "", "", appraisal.scheme().budget(),
				file.submission().flatMap((it) -> it.funds().total().score().value()).orElse(null),
				appraisal.budgetScore());
	}

	private static Object[] finding(Run run, int seq, int ordinal, Finding it) {
		Place at = it.place();
		return BatchInsert.row(run.number(), seq, ordinal, it.rule(), it.level().name(), at.sheet(), at.cell(),
				at.field(), it.message(), it.fix(), it.given(), it.expected(),
				it.settlement().map(Settlement::reason).orElse(null),
				it.settlement().flatMap(SettlementColumns::approver).orElse(null),
				it.settlement().flatMap(SettlementColumns::until).orElse(null));
	}

	private static Object[] reason(Run run, int seq, int ordinal, Reason it) {
		return BatchInsert.row(run.number(), seq, ordinal, it.rule(), it.sheet(), it.cell(), it.text());
	}

	private static Object[] notChecked(Run run, int seq, int ordinal, NotChecked it) {
		return BatchInsert.row(run.number(), seq, ordinal, it.rule(), it.reason());
	}

	private static Object[] tidied(Run run, int seq, int ordinal, Tidied it) {
		return BatchInsert.row(run.number(), seq, ordinal, it.place().sheet(), it.place().cell(), it.place().field(),
				it.given(), it.read());
	}

	private static Object[] indicator(Run run, int seq, int ordinal, ScoredIndicator it) {
		return BatchInsert.row(run.number(), seq, ordinal, it.row().level1().or(""), it.row().level2().or(""),
				it.row().name(), it.row().weight().value().orElse(null), it.self().orElse(null), it.reviewed());
	}

	@FunctionalInterface
	private interface Lines<T> {

		List<T> of(AppraisedFile file);

	}

	@FunctionalInterface
	private interface Row<T> {

		Object[] of(int seq, int ordinal, T line);

	}

}
