package town.appraisal.store.judged;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Grade;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.appraisal.ResultFigures;
import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.project.Project;
import town.appraisal.store.Run;

/** A judged file as a row of the table {@code result}. */
final class ResultRow {

	static final String[] COLUMNS = { "run_no", "seq", "path", "sha256", "size_bytes", "saved", "status", "registered",
			"code", "name", "township", "unit", "department", "fiscal_year", "initial_budget", "annual_budget",
			"executed", "rate", "self_score", "reviewed_score", "grade", "must_fix", "needs_reason", "hints", "refusal",
			"judgement_key" };

	private ResultRow() {
	}

	static Object[] of(Run run, JudgedFile judged) {
		AppraisedFile file = judged.file();
		List<@Nullable Object> row = new ArrayList<>(COLUMNS.length);
		addReceipt(row, run, judged.seq(), file.receipt());
		row.addAll(Arrays.asList(file.status().name(), file.registered()));
		addProject(row, file.project());
		addFigures(row, ResultFigures.of(file.appraisal()));
		addCounts(row, file.findings());
		row.add(file.refusal());
		row.add(judged.key().sha256());
		return row.toArray();
	}

	private static void addReceipt(List<@Nullable Object> row, Run run, int seq, Receipt receipt) {
		row.addAll(Arrays.asList(run.number(), seq, receipt.path(), receipt.sha256(), receipt.size(), receipt.saved()));
	}

	private static void addProject(List<@Nullable Object> row, Project project) {
		row.addAll(Arrays.asList(project.code(), project.name(), project.township(), project.unit(),
				project.department(), project.year()));
	}

	private static void addFigures(List<@Nullable Object> row, ResultFigures figures) {
		row.add(amount(figures.initialBudget()));
		row.add(amount(figures.annualBudget()));
		row.add(amount(figures.annualExecuted()));
		row.add(figures.executionRate().orElse(null));
		row.add(figures.selfScore().orElse(null));
		row.add(figures.reviewedScore().orElse(null));
		row.add(figures.grade().map(Grade::name).orElse(null));
	}

	private static void addCounts(List<@Nullable Object> row, List<Finding> findings) {
		row.addAll(Arrays.asList(FindingCounts.mustFix(findings), FindingCounts.needsReason(findings),
				FindingCounts.hints(findings)));
	}

	private static @Nullable BigDecimal amount(Optional<Money> money) {
		return money.map(Money::wan).orElse(null);
	}

}
