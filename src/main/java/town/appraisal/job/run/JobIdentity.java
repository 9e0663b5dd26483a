package town.appraisal.job.run;

import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import town.appraisal.store.Run;

/** By which the job repository knows a run: the same inputs are the same job. */
public final class JobIdentity {

	/** The name of the job in the job repository. */
	public static final String JOB = "appraisal";

	private JobIdentity() {
	}

	/** The parameters that name the run. */
	public static JobParameters of(Run run) {
		return new JobParametersBuilder().addLong("year", (long) run.year())
			.addString("fingerprint", run.fingerprint())
			.addLong("attempt", (long) run.attempt())
			.toJobParameters();
	}

}
