package town.appraisal.job;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import town.appraisal.store.Run;

/** By which the job repository knows a run: the same inputs are the same job. */
final class JobIdentity {

	private JobIdentity() {
	}

	static JobParameters of(Run run) {
		return new JobParametersBuilder().addLong("year", (long) run.year())
			.addString("fingerprint", run.fingerprint())
			.addLong("attempt", (long) run.attempt())
			.toJobParameters();
	}

}
