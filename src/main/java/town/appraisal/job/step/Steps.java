package town.appraisal.job.step;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.ChunkOrientedStepBuilder;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.transaction.PlatformTransactionManager;

import town.appraisal.job.run.RunProgress;
import town.appraisal.job.run.StopSwitch;
import town.appraisal.stage.publish.StagedFile;
import town.appraisal.store.written.OutputFile;

/**
 * How every step is built. The transaction manager is named each time: without it a chunk
 * would not be one transaction with the job repository, and a kill would leave
 * duplicates.
 */
public final class Steps {

	/**
	 * Files judged or reports written in one transaction; fewer cost commits, more cost
	 * work at a kill.
	 */
	static final int CHUNK = 32;

	/** Pieces of work asked for at a time. */
	static final int PAGE = 512;

	private final JobRepository repository;

	private final PlatformTransactionManager transactions;

	private final StopSwitch stop;

	private final RunProgress progress;

	/** Steps that share these. */
	public Steps(JobRepository repository, PlatformTransactionManager transactions, StopSwitch stop,
			RunProgress progress) {
		this.repository = repository;
		this.transactions = transactions;
		this.stop = stop;
		this.progress = progress;
	}

	/** A step that does its work in one transaction. */
	Step once(StepName name, Work work) {
		return new StepBuilder(name.id(), this.repository).tasklet((contribution, context) -> {
			this.stop.checkInterrupted(contribution.getStepExecution());
			work.run();
			return RepeatStatus.FINISHED;
		}, this.transactions).listener(announcing(name)).build();
	}

	/** A step that does many pieces of work, a chunk in one transaction. */
	<I, O> ChunkOrientedStepBuilder<I, O> inChunks(StepName name) {
		return new StepBuilder(name.id(), this.repository).<I, O>chunk(CHUNK)
			.transactionManager(this.transactions)
			.interruptionPolicy(this.stop)
			.listener(announcing(name));
	}

	private StepExecutionListener announcing(StepName name) {
		return new StepExecutionListener() {

			@Override
			public void beforeStep(StepExecution ignored) {
				Steps.this.progress.tell(name.announcement());
			}

		};
	}

	/** A file written aside, as it is put on record. */
	static OutputFile written(StagedFile staged) {
		return new OutputFile(staged.path(), staged.sha256(), staged.size());
	}

	/** What a step does. */
	@FunctionalInterface
	interface Work {

		void run() throws Exception;

	}

}
