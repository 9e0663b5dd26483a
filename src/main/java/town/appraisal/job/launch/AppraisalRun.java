package town.appraisal.job.launch;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;

import town.appraisal.engine.Engine;
import town.appraisal.job.AppraisalJob;
import town.appraisal.job.database.DatabaseContext;
import town.appraisal.job.database.RunLock;
import town.appraisal.job.run.Delivery;
import town.appraisal.job.run.RunArguments;
import town.appraisal.job.run.RunFault;
import town.appraisal.job.run.RunOutcome;
import town.appraisal.job.run.RunProgress;
import town.appraisal.job.run.StopSwitch;
import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Database;
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.district.Figures;
import town.appraisal.store.written.OutputFiles;

/** The nightly run: a folder of workbooks in, everything published or nothing. */
public final class AppraisalRun {

	private static final Logger LOG = LoggerFactory.getLogger(AppraisalRun.class);

	private final Engine engine;

	private final Clock clock;

	private final RunProgress progress;

	public AppraisalRun(Engine engine, Clock clock, RunProgress progress) {
		this.engine = engine;
		this.clock = clock;
		this.progress = progress;
	}

	/** Runs, or continues what was cut off, or says that nothing has changed. */
	public RunOutcome run(RunArguments arguments) {
		OutputFolder folder = new OutputFolder(arguments.output());
		Database database = arguments.shared().orElseGet(() -> Database.inside(folder.state()));
		try (RunLock lock = RunLock.take(folder, database).orElse(null)) {
			return (lock == null) ? RunOutcome.busy() : locked(arguments, folder, database);
		}
		catch (RunFault ex) {
			return RunOutcome.failed(RunFault.tell(ex));
		}
		catch (Exception ex) {
			LOG.error("run failed", ex);
			return DatabaseContext.isInUse(ex) ? RunOutcome.busy() : RunOutcome.failed(RunFault.tell(ex));
		}
	}

	private RunOutcome locked(RunArguments arguments, OutputFolder folder, Database database) throws Exception {
		folder.recover();
		Delivery delivery = Delivery.of(arguments, this.engine);
		try (ConfigurableApplicationContext context = DatabaseContext.open(folder, database, AppraisalJob.class,
				(beans) -> register(beans, arguments, delivery, folder))) {
			return opened(context, arguments, delivery, folder);
		}
	}

	private RunOutcome opened(ConfigurableApplicationContext context, RunArguments arguments, Delivery received,
			OutputFolder folder) throws Exception {
		Delivery delivery = received.beside(context.getBean(Runs.class).published(arguments.year() - 1));
		RunChoice choice = new RunChoice(context.getBean(Runs.class), context.getBean(OutputFiles.class), folder);
		Optional<Run> done = choice.done(arguments, delivery);
		Run run = done.isPresent() ? done.get() : work(context, choice.open(arguments, delivery, now()));
		RunConclusion conclusion = new RunConclusion(context.getBean(Figures.class), folder);
		return conclusion.of(run, done.isPresent(), arguments.strict());
	}

	private Run work(ConfigurableApplicationContext context, Run run) throws Exception {
		context.getBeanFactory().registerSingleton("run", run);
		new Launch(context.getBean(JobOperator.class), context.getBean(JobRepository.class),
				context.getBean(StopSwitch.class))
			.launch(context.getBean(Job.class), run);
		return run;
	}

	private void register(ConfigurableListableBeanFactory beans, RunArguments arguments, Delivery delivery,
			OutputFolder folder) {
		beans.registerSingleton("arguments", arguments);
		beans.registerSingleton("delivery", delivery);
		beans.registerSingleton("folder", folder);
		beans.registerSingleton("engine", this.engine);
		beans.registerSingleton("clock", this.clock);
		beans.registerSingleton("progress", this.progress);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
