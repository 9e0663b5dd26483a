package town.appraisal.job;

import java.io.IOException;
import java.util.Optional;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.domain.appraisal.AppraisedFile;
import town.appraisal.domain.appraisal.Receipt;
import town.appraisal.domain.digest.Sha256;
import town.appraisal.stage.intake.Inbox;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.stage.publish.StagedFile;
import town.appraisal.stage.publish.Staging;
import town.appraisal.store.DueCopy;
import town.appraisal.store.OutputFile;
import town.appraisal.store.OutputFiles;
import town.appraisal.store.ReturnedCopies;
import town.appraisal.store.Run;
import town.appraisal.store.StoredFiles;

/** 6 report: the marked-up copy of every file that goes back or needs a reason. */
@Configuration(proxyBeanMethods = false)
class ReturnStep {

	@Bean
	Step returnCopies(Steps steps, Run run, ReturnedCopies copies, StoredFiles files, Stages stages, Delivery delivery,
			OutputFolder folder, OutputFiles outputs, AsyncTaskExecutor threads) {
		Staging staging = folder.staging(run.id());
		return steps.<DueCopy, OutputFile>inChunks(StepName.RETURN)
			.reader(new StillToDo<>((behind) -> copies.due(run, behind, Steps.PAGE), DueCopy::seq))
			.processor((due) -> {
				AppraisedFile file = files.file(run, due.seq());
				Optional<byte[]> copy = stages.copies()
					.mark(judged(delivery.inbox(), file.receipt()), file, run.year());
				return copy.isEmpty() ? null
						: written(staging.write(due.path(), (out) -> out.write(copy.orElseThrow())));
			})
			.writer((written) -> written.getItems().forEach((it) -> outputs.put(run, it)))
			.taskExecutor(threads)
			.build();
	}

	@Bean
	ReturnedCopies returnedCopies(JdbcClient jdbc, JdbcOperations batch) {
		return new ReturnedCopies(jdbc, batch);
	}

	/** The bytes that were judged: marks belong into those and no others. */
	private static byte[] judged(Inbox inbox, Receipt receipt) throws IOException {
		byte[] bytes = inbox.bytes(receipt);
		if (!Sha256.of(bytes).equals(receipt.sha256())) {
			throw new RunFault("文件在处理过程中被改动：" + receipt.path());
		}
		return bytes;
	}

	private static OutputFile written(StagedFile staged) {
		return new OutputFile(staged.path(), staged.sha256(), staged.size());
	}

}
