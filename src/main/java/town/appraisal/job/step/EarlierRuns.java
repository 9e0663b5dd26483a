package town.appraisal.job.step;

import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.history.PriorLines;
import town.appraisal.store.history.VersionChanges;

/** What a run is compared with: its own earlier versions, the last run, the last year. */
final class EarlierRuns {

	private final Runs runs;

	private final VersionChanges changes;

	private final PriorLines prior;

	EarlierRuns(Runs runs, VersionChanges changes, PriorLines prior) {
		this.runs = runs;
		this.changes = changes;
		this.prior = prior;
	}

	void compare(Run run) {
		this.changes.compile(run, this.runs.lastPublished(run.year(), run));
		this.runs.lastPublished(run.year() - 1, run).ifPresent((it) -> this.prior.compile(run, it));
	}

}
