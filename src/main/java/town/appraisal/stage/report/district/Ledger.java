package town.appraisal.stage.report.district;

import java.util.Map;

import town.appraisal.domain.appraisal.Status;
import town.appraisal.stage.report.district.table.TableLines;

/**
 * The ledger sheet as the other sheets see it.
 *
 * @param lines where its lines stand
 * @param counts what they came to
 */
public record Ledger(TableLines lines, Map<Status, Integer> counts) {

	public Ledger {
		counts = Map.copyOf(counts);
	}

	int of(Status status) {
		return this.counts.getOrDefault(status, 0);
	}

}
