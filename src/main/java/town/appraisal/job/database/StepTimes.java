package town.appraisal.job.database;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;

import town.appraisal.job.run.JobIdentity;
import town.appraisal.store.Run;

/** How long each step took, by the job repository. */
public final class StepTimes {

	private final JobRepository repository;

	public StepTimes(JobRepository repository) {
		this.repository = repository;
	}

	/**
	 * Seconds by step, of the execution that completed it: how long a killed one ran
	 * nobody knows.
	 */
	public Map<String, BigDecimal> seconds(Run run) {
		Map<String, BigDecimal> seconds = new LinkedHashMap<>();
		for (JobExecution execution : executions(run)) {
			execution.getStepExecutions()
				.stream()
				.filter((it) -> it.getStatus() == BatchStatus.COMPLETED)
				.sorted(Comparator.comparing(StepExecution::getId))
				.forEach((it) -> seconds.put(it.getStepName(), seconds(it)));
		}
		return seconds;
	}

	/** How the last execution stands; empty when the job never began. */
	public Optional<BatchStatus> status(Run run) {
		List<JobExecution> all = executions(run);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1).getStatus());
	}

	private List<JobExecution> executions(Run run) {
		JobInstance instance = this.repository.getJobInstance(JobIdentity.JOB, JobIdentity.of(run));
		List<JobExecution> all = (instance != null) ? new ArrayList<>(this.repository.getJobExecutions(instance))
				: new ArrayList<>();
		all.sort(Comparator.comparing(JobExecution::getId));
		return all;
	}

	private static BigDecimal seconds(StepExecution step) {
		if (step.getStartTime() == null || step.getEndTime() == null) {
			return BigDecimal.ZERO;
		}
		return BigDecimal.valueOf(Duration.between(step.getStartTime(), step.getEndTime()).toMillis(), 3);
	}

}
