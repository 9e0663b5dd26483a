package town.appraisal.job.step;

import java.io.IOException;
import java.util.Optional;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.FileSummary;
import town.appraisal.engine.Engine;
import town.appraisal.job.run.Delivery;
import town.appraisal.job.run.RunFault;
import town.appraisal.stage.intake.ChangedFileException;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.Staging;
import town.appraisal.store.Run;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.written.DueCopy;
import town.appraisal.store.written.OutputFile;
import town.appraisal.store.written.OutputFiles;
import town.appraisal.store.written.ReturnedCopies;

/** 8 give back: the marked-up copy of every file its filler must see again. */
@Configuration(proxyBeanMethods = false)
public class GiveBackStep {

	@Bean
	Step giveBack(Steps steps, Run run, ReturnedCopies copies, StoredFiles files, Engine engine, Delivery delivery,
			OutputFolder folder, OutputFiles outputs, AsyncTaskExecutor threads) {
		Staging staging = folder.staging(run.id());
		return steps.<DueCopy, OutputFile>inChunks(StepName.RETURN)
			.reader(new StillToDo<>((behind) -> copies.due(run, behind, Steps.PAGE), DueCopy::seq))
			.processor((due) -> {
				Optional<byte[]> copy = copy(engine, delivery.inbox(), files.summary(run, due.seq()));
				return copy.isEmpty() ? null
						: Steps.written(staging.write(due.path(), (out) -> out.write(copy.orElseThrow())));
			})
			.writer((written) -> written.getItems().forEach((it) -> outputs.put(run, it)))
			.taskExecutor(threads)
			.build();
	}

	@Bean
	ReturnedCopies returnedCopies(JdbcClient jdbc, JdbcOperations batch) {
		return new ReturnedCopies(jdbc, batch);
	}

	private static Optional<byte[]> copy(Engine engine, Inbox inbox, FileSummary file) throws IOException {
		try {
			return engine.copy(inbox, file);
		}
		catch (ChangedFileException ex) {
			throw new RunFault(String.valueOf(ex.getMessage()), ex);
		}
	}

}
