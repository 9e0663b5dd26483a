package town.appraisal.store.judged;

import java.util.Map;

import org.springframework.jdbc.core.RowMapper;

import town.appraisal.domain.finding.Finding;
import town.appraisal.domain.finding.Level;
import town.appraisal.domain.finding.Place;

/** How a finding lies in the table {@code finding}. */
public final class FindingColumns {

	/** The columns a finding is read from, in the order {@link #finding} reads them. */
	public static final String NAMES = "rule, severity, sheet, cell, field, message, fix, given, expected,"
			+ " reason, approver, until_day";

	/**
	 * The findings that send a workbook back come first, each level in the order found.
	 */
	public static final String BY_WEIGHT = " CASE severity WHEN 'MUST_FIX' THEN 0 WHEN 'NEEDS_REASON' THEN 1 ELSE 2 END,"
			+ " ordinal";

	private FindingColumns() {
	}

	/** Reads a finding from rows that begin with its columns. */
	public static RowMapper<Finding> finding() {
		return (row, ignored) -> new Finding(row.getString(1), Level.valueOf(row.getString(2)),
				new Place(row.getString(3), row.getString(4), row.getString(5)), row.getString(6), row.getString(7),
				row.getString(8), row.getString(9), Map.of(), SettlementColumns.read(row, 10));
	}

}
