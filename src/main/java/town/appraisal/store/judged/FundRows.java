package town.appraisal.store.judged;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.JdbcOperations;

import town.appraisal.domain.appraisal.Appraisal;
import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.project.Money;
import town.appraisal.domain.submission.Answer;
import town.appraisal.domain.submission.FundColumn;
import town.appraisal.domain.submission.FundRow;
import town.appraisal.domain.submission.Funds;
import town.appraisal.store.Run;
import town.appraisal.store.sql.BatchInsert;

/**
 * The money of the files by source, so that a total can be proved from below. What the
 * sources do not account for is a line of its own.
 */
public final class FundRows {

	/** The line of what no source accounts for. */
	public static final String UNASSIGNED = "UNASSIGNED";

	private final BatchInsert insert;

	FundRows(JdbcOperations jdbc) {
		this.insert = new BatchInsert(jdbc, "fund_result", "run_no", "seq", "source", "explained", "initial_budget",
				"annual_budget", "executed");
	}

	void add(Run run, List<? extends JudgedFile> files) {
		List<Object[]> rows = new ArrayList<>();
		files.forEach((file) -> file.file()
			.submission()
			.ifPresent((it) -> file.file()
				.appraisal()
				.ifPresent((appraisal) -> add(rows, run, file, it.funds(), appraisal))));
		this.insert.add(rows);
	}

	private static void add(List<Object[]> rows, Run run, JudgedFile file, Funds funds, Appraisal appraisal) {
		for (FundRow source : funds.sources()) {
			rows.add(row(run, file.seq(), source.source().name(), true,
					columns().map((it) -> source.amount(it).or(Money.ZERO).wan()).toList()));
		}
		List<BigDecimal> rest = columns().map((it) -> rest(funds, appraisal, it)).toList();
		if (rest.stream().anyMatch((it) -> it.signum() != 0)) {
			boolean explained = columns()
				.allMatch((it) -> rest(funds, appraisal, it).signum() == 0 || isExplained(file.file(), funds, it));
			rows.add(row(run, file.seq(), UNASSIGNED, explained, rest));
		}
	}

	private static Object[] row(Run run, int seq, String source, boolean explained, List<BigDecimal> amounts) {
		return BatchInsert.row(run.number(), seq, source, explained, amounts.get(0), amounts.get(1), amounts.get(2));
	}

	private static Stream<FundColumn> columns() {
		return Arrays.stream(FundColumn.values());
	}

	private static BigDecimal rest(Funds funds, Appraisal appraisal, FundColumn column) {
		Optional<Money> amount = switch (column) {
			case INITIAL -> appraisal.initialBudget();
			case ANNUAL -> appraisal.annualBudget();
			case EXECUTED -> appraisal.annualExecuted();
		};
		return amount.orElse(Money.ZERO).minus(funds.sumOfSources(column).orElse(Money.ZERO)).wan();
	}

	/** No source is filled, one cannot be read, or a finding tells of the difference. */
	private static boolean isExplained(AppraisedFile file, Funds funds, FundColumn column) {
		Answer<Money> total = funds.total().amount(column);
		return funds.sumOfSources(column).isEmpty() || total.isUnreadable()
				|| funds.sources().stream().anyMatch((it) -> it.amount(column).isUnreadable())
				|| file.findings().stream().anyMatch((it) -> it.place().equals(total.place()));
	}

}
