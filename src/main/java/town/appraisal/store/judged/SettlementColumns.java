package town.appraisal.store.judged;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import town.appraisal.domain.finding.Settlement.Explained;
import town.appraisal.domain.finding.Settlement.Waived;
import town.appraisal.domain.finding.Settlement;

/** How a settlement lies in three columns: reason, approver and last day. */
final class SettlementColumns {

	private SettlementColumns() {
	}

	static Optional<String> approver(Settlement settlement) {
		return (settlement instanceof Waived it) ? Optional.of(it.approver()) : Optional.empty();
	}

	static Optional<String> until(Settlement settlement) {
		return (settlement instanceof Waived it) ? Optional.of(it.until()) : Optional.empty();
	}

	/** Reads the three columns from the given one on. */
	static Optional<Settlement> read(ResultSet row, int first) throws SQLException {
		@Nullable String reason = row.getString(first);
		@Nullable String approver = row.getString(first + 1);
		@Nullable String until = row.getString(first + 2);
		if (reason == null) {
			return Optional.empty();
		}
		return Optional.of((approver == null) ? new Explained(reason)
				: new Waived(approver, reason, (until == null) ? "" : until));
	}

}
