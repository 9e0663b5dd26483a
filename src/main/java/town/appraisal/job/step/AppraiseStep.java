package town.appraisal.job.step;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import town.appraisal.domain.appraisal.PriorYears;
import town.appraisal.engine.Engine;
import town.appraisal.job.run.Delivery;
import town.appraisal.job.run.RunArguments;
import town.appraisal.job.run.RunProgress;
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.history.StoredPriorYears;
import town.appraisal.store.judged.JudgedFile;
import town.appraisal.store.judged.Results;
import town.appraisal.store.received.DueFile;
import town.appraisal.store.received.Receipts;

/** 2 to 4 read, validate, evaluate: an item is one file, and several at the same time. */
@Configuration(proxyBeanMethods = false)
public class AppraiseStep {

	@Bean
	Step appraise(Steps steps, Run run, Receipts receipts, FileJudge judge, Results results, RunProgress progress,
			AsyncTaskExecutor threads) {
		return steps.<DueFile, JudgedFile>inChunks(StepName.APPRAISE)
			.reader(new StillToDo<>((behind) -> receipts.waiting(run, behind, Steps.PAGE), DueFile::seq))
			.processor(judge)
			.writer((files) -> {
				results.add(run, files.getItems());
				progress.tell("  " + results.count(run) + "/" + receipts.count(run));
			})
			.taskExecutor(threads)
			.build();
	}

	@Bean
	FileJudge fileJudge(Delivery delivery, Engine engine, PriorYears past) {
		return new FileJudge(engine, engine.keys(), delivery.inbox(), past);
	}

	@Bean
	PriorYears past(JdbcClient jdbc, Runs runs, Run run) {
		return runs.published(run.year() - 1).map((it) -> StoredPriorYears.of(jdbc, it)).orElseGet(PriorYears::none);
	}

	@Bean
	AsyncTaskExecutor threads(RunArguments arguments) {
		ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
		threads.setThreadNamePrefix("appraise-");
		threads.setCorePoolSize(arguments.threads());
		threads.setMaxPoolSize(arguments.threads());
		return threads;
	}

}
