package town.appraisal.job.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.batch.core.BatchStatus;
import org.springframework.context.ConfigurableApplicationContext;

import town.appraisal.job.database.DatabaseContext;
import town.appraisal.job.database.RunLock;
import town.appraisal.job.database.StepTimes;
import town.appraisal.job.database.StoreConfiguration;
import town.appraisal.job.run.Moment;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Database;
import town.appraisal.store.Run;
import town.appraisal.store.RunState;
import town.appraisal.store.Runs;

/** The runs of an output folder, the last begun first. */
public final class RecordedRuns {

	private final OutputFolder folder;

	private final Database database;

	public RecordedRuns(Path output) {
		this.folder = new OutputFolder(output);
		this.database = Database.inside(this.folder.state());
	}

	/**
	 * All runs. While one is at work its database is closed to others, and all that can
	 * be told is that it is running.
	 */
	public List<RecordedRun> runs() throws IOException {
		if (!Files.isDirectory(this.folder.state())) {
			return List.of();
		}
		try (RunLock lock = RunLock.take(this.folder, this.database).orElse(null)) {
			return (lock == null) ? List.of(new RecordedRun("", 0, "running", "", "", Map.of())) : stored();
		}
	}

	private List<RecordedRun> stored() throws IOException {
		try (ConfigurableApplicationContext context = DatabaseContext.open(this.folder, this.database,
				StoreConfiguration.class, (beans) -> {
				})) {
			StepTimes times = context.getBean(StepTimes.class);
			return context.getBean(Runs.class).all().stream().map((it) -> past(it, times)).toList();
		}
	}

	private static RecordedRun past(Run run, StepTimes times) {
		return new RecordedRun(run.id(), run.year(), state(run, times), Moment.text(run.started()),
				run.finished().map(Moment::text).orElse(""), times.seconds(run));
	}

	private static String state(Run run, StepTimes times) {
		if (run.state() != RunState.OPEN) {
			return run.state().name().toLowerCase(Locale.ROOT);
		}
		BatchStatus status = times.status(run).orElse(BatchStatus.UNKNOWN);
		return switch (status) {
			case FAILED -> "failed";
			case STOPPED -> "stopped";
			default -> "interrupted";
		};
	}

}
