package town.appraisal.job;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.Figures;
import town.appraisal.store.ProjectLines;
import town.appraisal.store.ReturnedCopies;
import town.appraisal.store.Receipts;
import town.appraisal.store.Run;
import town.appraisal.store.StoredDistrict;

/** 5 aggregate: one line for every project, and the identities that must hold. */
@Configuration(proxyBeanMethods = false)
class AggregateStep {

	@Bean
	Step aggregate(Steps steps, Run run, Stages stages, ProjectLines lines, ReturnedCopies copies, History history,
			Gate gate) {
		return steps.once(StepName.AGGREGATE, () -> {
			lines.compile(run);
			lines.assignReports(run, stages.paths()::of);
			copies.assign(run, stages.copies()::path);
			history.compare(run);
			gate.check(run);
		});
	}

	@Bean
	Gate gate(JdbcClient jdbc, Figures figures, Receipts receipts, Run run) {
		return new Gate(figures, receipts, new StoredDistrict(jdbc, run));
	}

}
