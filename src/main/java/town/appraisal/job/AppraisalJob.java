package town.appraisal.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

import town.appraisal.job.database.StoreConfiguration;
import town.appraisal.job.run.JobIdentity;
import town.appraisal.job.run.RunProgress;
import town.appraisal.job.run.StopSwitch;
import town.appraisal.job.step.AggregateStep;
import town.appraisal.job.step.AppraiseStep;
import town.appraisal.job.step.CrossCheckStep;
import town.appraisal.job.step.GiveBackStep;
import town.appraisal.job.step.IntakeStep;
import town.appraisal.job.step.PublishStep;
import town.appraisal.job.step.ReportStep;
import town.appraisal.job.step.Steps;
import town.appraisal.job.step.SummaryStep;

/** The job, step by step; what a step does is in its own class. */
@Configuration(proxyBeanMethods = false)
@Import({ StoreConfiguration.class, IntakeStep.class, AppraiseStep.class, CrossCheckStep.class, AggregateStep.class,
		ReportStep.class, GiveBackStep.class, SummaryStep.class, PublishStep.class })
public class AppraisalJob {

	@Bean
	Job job(JobRepository repository, Step intake, Step appraise, Step crossCheck, Step aggregate, Step report,
			Step giveBack, Step summary, Step publish) {
		return new JobBuilder(JobIdentity.JOB, repository).start(intake)
			.next(appraise)
			.next(crossCheck)
			.next(aggregate)
			.next(report)
			.next(giveBack)
			.next(summary)
			.next(publish)
			.build();
	}

	@Bean
	Steps steps(JobRepository repository, PlatformTransactionManager transactions, StopSwitch stop,
			RunProgress progress) {
		return new Steps(repository, transactions, stop, progress);
	}

	@Bean
	StopSwitch stopSwitch() {
		return new StopSwitch();
	}

}
