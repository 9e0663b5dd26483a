package town.appraisal.job;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;

/** The job, step by step; what a step does is in its own class. */
@Configuration(proxyBeanMethods = false)
@Import({ StoreConfiguration.class, IntakeStep.class, AppraiseStep.class, CrossCheckStep.class, AggregateStep.class,
		ReportStep.class, ReturnStep.class, SummaryStep.class, PublishStep.class })
class AppraisalJob {

	/** The name of the job in the job repository. */
	static final String NAME = "appraisal";

	@Bean
	Job job(JobRepository repository, Step intake, Step appraise, Step crossCheck, Step aggregate, Step report,
			Step returnCopies, Step summary, Step publish) {
		return new JobBuilder(NAME, repository).start(intake)
			.next(appraise)
			.next(crossCheck)
			.next(aggregate)
			.next(report)
			.next(returnCopies)
			.next(summary)
			.next(publish)
			.build();
	}

	@Bean
	Steps steps(JobRepository repository, PlatformTransactionManager transactions, StopSwitch stop, Progress progress) {
		return new Steps(repository, transactions, stop, progress);
	}

	@Bean
	StopSwitch stopSwitch() {
		return new StopSwitch();
	}

}
