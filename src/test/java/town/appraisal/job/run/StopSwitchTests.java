package town.appraisal.job.run;

import org.junit.jupiter.api.Test;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StopSwitchTests {

	private final StopSwitch stop = new StopSwitch();

	private final StepExecution step = new StepExecution("appraise",
			new JobExecution(1, new JobInstance(1, "appraisal"), new JobParameters()));

	@Test
	void letsAStepGoOnWhileNobodyAsksForTheEnd() {
		assertThatCode(() -> this.stop.checkInterrupted(this.step)).doesNotThrowAnyException();
	}

	@Test
	void endsAStepAsStoppedNotAsCompletedWhenTheProcessIsAskedToEnd() {
		this.stop.stop();

		assertThatExceptionOfType(JobInterruptedException.class)
			.isThrownBy(() -> this.stop.checkInterrupted(this.step));
		assertThat(this.step.isTerminateOnly()).isTrue();
	}

	@Test
	void takesAnInterruptAsTheSameRequest() {
		Thread.currentThread().interrupt();

		assertThatExceptionOfType(JobInterruptedException.class)
			.isThrownBy(() -> this.stop.checkInterrupted(this.step));
		assertThat(this.step.isTerminateOnly()).isTrue();
	}

}
