package town.appraisal.job.launch;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;

import town.appraisal.job.run.JobIdentity;
import town.appraisal.job.run.RunFault;
import town.appraisal.job.run.StopSwitch;
import town.appraisal.store.Run;

/** Starts the job, or continues it where it was cut off. */
final class Launch {

	private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

	private final JobOperator operator;

	private final JobRepository repository;

	private final StopSwitch stop;

	Launch(JobOperator operator, JobRepository repository, StopSwitch stop) {
		this.operator = operator;
		this.repository = repository;
		this.stop = stop;
	}

	/**
	 * Runs the job to its end. We hold the lock of the output, so an execution of it that
	 * claims to be running belongs to a process that was killed.
	 */
	void launch(Job job, Run run) throws Exception {
		this.repository.findRunningJobExecutions(JobIdentity.JOB)
			.stream()
			.filter((it) -> JobIdentity.isOf(it, run.output()))
			.forEach(this.operator::recover);
		JobExecution execution = this.stop.guard(() -> this.operator.start(job, JobIdentity.of(run)));
		if (execution.getStatus() == BatchStatus.STOPPED) {
			throw new RunFault("运行被要求停止，已做完的部分都已保存");
		}
		if (execution.getStatus() != BatchStatus.COMPLETED) {
			throw failure(execution);
		}
	}

	private static RunFault failure(JobExecution execution) {
		List<Throwable> failures = execution.getAllFailureExceptions();
		failures.forEach((it) -> LOG.error("run failed", it));
		return failures.isEmpty() ? new RunFault("程序出错，详见 .state/log")
				: new RunFault(RunFault.tell(failures.get(0)), failures.get(0));
	}

}
