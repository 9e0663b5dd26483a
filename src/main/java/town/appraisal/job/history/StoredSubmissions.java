package town.appraisal.job.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.job.database.DatabaseContext;
import town.appraisal.job.database.RunLock;
import town.appraisal.job.database.StoreConfiguration;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Database;
import town.appraisal.store.Run;
import town.appraisal.store.RunState;
import town.appraisal.store.Runs;
import town.appraisal.store.history.StoredPriorYears;
import town.appraisal.store.judged.StoredFiles;

/** The submissions an output folder remembers, to be looked at and left as they are. */
public final class StoredSubmissions {

	private final OutputFolder folder;

	private final Database database;

	public StoredSubmissions(Path output) {
		this.folder = new OutputFolder(output);
		this.database = Database.inside(this.folder.state());
	}

	/**
	 * Looks at the last published run, under the lock, so that no run changes it
	 * meanwhile.
	 * @param year fiscal year, 0 for the last one published
	 * @param look what is to be told of it, line by line
	 */
	public RunOutcome lookAtLast(int year, Function<PublishedRun, List<String>> look) throws IOException {
		if (!Files.isDirectory(this.folder.state())) {
			return RunOutcome.nothingStored();
		}
		try (RunLock lock = RunLock.take(this.folder, this.database).orElse(null)) {
			return (lock == null) ? RunOutcome.busy() : locked(year, look);
		}
	}

	private RunOutcome locked(int year, Function<PublishedRun, List<String>> look) throws IOException {
		try (ConfigurableApplicationContext context = DatabaseContext.open(this.folder, this.database,
				StoreConfiguration.class, (beans) -> {
				})) {
			return last(context.getBean(Runs.class), year).map((it) -> look.apply(opened(context, it)))
				.map((lines) -> new RunOutcome(RunOutcome.PUBLISHED, lines))
				.orElseGet(RunOutcome::nothingStored);
		}
	}

	private static Optional<Run> last(Runs runs, int year) {
		return (year != 0) ? runs.published(year)
				: runs.all()
					.stream()
					.filter((it) -> it.state() == RunState.PUBLISHED)
					.max(Comparator.comparing((it) -> it.finished().orElseThrow()));
	}

	private static PublishedRun opened(ConfigurableApplicationContext context, Run run) {
		PriorYears past = context.getBean(Runs.class)
			.published(run.year() - 1)
			.map((it) -> StoredPriorYears.of(context.getBean(JdbcClient.class), it))
			.orElseGet(PriorYears::none);
		return new PublishedRun(run.year(), context.getBean(StoredFiles.class).of(run), past);
	}

}
