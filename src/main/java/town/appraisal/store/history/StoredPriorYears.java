package town.appraisal.store.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.PriorYear;
import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.domain.project.BareName;
import town.appraisal.domain.project.Project;
import town.appraisal.domain.submission.Submission;
import town.appraisal.store.Run;
import town.appraisal.store.judged.PackedJson;
import town.appraisal.store.sql.Columns;

/**
 * The counted projects of a published run of another year; which there are is read once,
 * their contents when asked for.
 */
public final class StoredPriorYears implements PriorYears {

	private final JdbcClient jdbc;

	private final Run run;

	private final Map<String, Integer> bySign = new HashMap<>();

	private StoredPriorYears(JdbcClient jdbc, Run run) {
		this.jdbc = jdbc;
		this.run = run;
	}

	/** The results of a run. */
	public static PriorYears of(JdbcClient jdbc, Run run) {
		StoredPriorYears results = new StoredPriorYears(jdbc, run);
		jdbc.sql("SELECT code, name, township, unit, department, fiscal_year, seq FROM project_line"
				+ " WHERE run_no = ? AND status IN ('ACCEPTED', 'PENDING') ORDER BY line_no")
			.param(run.number())
			.query((row) -> {
				results.remember(Columns.project(row), row.getInt("seq"));
			});
		return results;
	}

	@Override
	public Optional<PriorYear> before(Project project) {
		return content(project).map((it) -> new PriorYear(PackedJson.unpack(it.submission(), Submission.class),
				PackedJson.unpack(it.appraisal(), Appraisal.class)));
	}

	@Override
	public String mark(Project project) {
		return content(project).map((it) -> Sha256.of(it.submission()) + Sha256.of(it.appraisal())).orElse("");
	}

	private void remember(Project project, int seq) {
		if (!project.unit().isBlank()) {
			this.bySign.putIfAbsent(named(project), seq);
			this.bySign.putIfAbsent(coded(project), seq);
		}
	}

	/** A code may be given anew each year; it means the same project of one unit only. */
	private static String coded(Project project) {
		return "code\n" + project.code() + "\n" + BareName.of(project.unit());
	}

	private static String named(Project project) {
		return "name\n" + BareName.of(project.name()) + "\n" + BareName.of(project.unit());
	}

	private Optional<Content> content(Project project) {
		return Optional.ofNullable(this.bySign.get(coded(project)))
			.or(() -> Optional.ofNullable(this.bySign.get(named(project))))
			.flatMap(this::load);
	}

	private Optional<Content> load(int seq) {
		return this.jdbc.sql("SELECT submission, appraisal FROM content WHERE run_no = ? AND seq = ?")
			.params(this.run.number(), seq)
			.query((row, ignored) -> new Content(row.getBytes(1), row.getBytes(2)))
			.optional();
	}

	private record Content(byte[] submission, byte[] appraisal) {
	}

}
