package town.appraisal.job.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.StepInterruptionPolicy;
import org.springframework.context.SmartLifecycle;

/**
 * Ends a run between two chunks when the process is asked to end. An interrupt is taken
 * as the same request: left to the framework, an interrupted step would end as completed
 * with files missing.
 */
public final class StopSwitch implements StepInterruptionPolicy, SmartLifecycle {

	private static final Logger LOG = LoggerFactory.getLogger(StopSwitch.class);

	private static final long PATIENCE_SECONDS = 25;

	private final AtomicBoolean stop = new AtomicBoolean();

	private final Phaser active = new Phaser(1);

	private volatile boolean running;

	@Override
	public void checkInterrupted(StepExecution step) throws JobInterruptedException {
		if (this.stop.get() || Thread.interrupted()) {
			step.setTerminateOnly();
		}
		if (step.isTerminateOnly()) {
			throw new JobInterruptedException("stop requested");
		}
	}

	/** Work the end of the process waits for. */
	public <T> T guard(Callable<T> work) throws Exception {
		this.active.register();
		try {
			return work.call();
		}
		finally {
			this.active.arriveAndDeregister();
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	@Override
	public void stop() {
		this.stop.set(true);
		int phase = this.active.arrive();
		try {
			this.active.awaitAdvanceInterruptibly(phase, PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (TimeoutException ex) {
			LOG.warn("the current chunk did not end in time", ex);
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MAX_VALUE;
	}

}
