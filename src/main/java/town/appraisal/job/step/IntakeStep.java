package town.appraisal.job.step;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import town.appraisal.job.run.Delivery;
import town.appraisal.job.run.RunArguments;
import town.appraisal.store.Run;
import town.appraisal.store.received.Receipts;
import town.appraisal.store.received.RegisterLines;

/** 1 intake: the register and the list of received files are put on record. */
@Configuration(proxyBeanMethods = false)
public class IntakeStep {

	@Bean
	Step intake(Steps steps, Run run, RunArguments arguments, Delivery delivery, RegisterLines register,
			Receipts receipts) {
		return steps.once(StepName.INTAKE, () -> {
			register.store(run, arguments.register());
			receipts.store(run, delivery.receipts());
		});
	}

}
