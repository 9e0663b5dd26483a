package town.appraisal.job.run;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

import town.appraisal.store.OutputId;
import town.appraisal.store.Run;

/**
 * By which the job repository knows a run: the same inputs to the same output are the
 * same job.
 */
public final class JobIdentity {

	/** The name of the job in the job repository. */
	public static final String JOB = "appraisal";

	private static final String OUTPUT = "output";

	private JobIdentity() {
	}

	/**
	 * The parameters of a run. The only output of a database is not named, so that runs
	 * on record from before outputs had names are still found.
	 */
	public static JobParameters of(Run run) {
		JobParametersBuilder parameters = new JobParametersBuilder().addLong("year", (long) run.year())
			.addString("fingerprint", run.fingerprint())
			.addLong("attempt", (long) run.attempt());
		return run.output().equals(OutputId.ONLY) ? parameters.toJobParameters()
				: parameters.addString(OUTPUT, run.output().text()).toJobParameters();
	}

	/** Whether an execution belongs to an output. */
	public static boolean isOf(JobExecution execution, OutputId output) {
		String named = execution.getJobParameters().getString(OUTPUT);
		return output.equals((named == null) ? OutputId.ONLY : new OutputId(named));
	}

}
