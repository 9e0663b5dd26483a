package town.appraisal.job.step;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.engine.Engine;
import town.appraisal.stage.giveback.GiveBack;
import town.appraisal.store.Run;
import town.appraisal.store.Runs;
import town.appraisal.store.district.Figures;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.district.StoredDistrict;
import town.appraisal.store.history.PriorLines;
import town.appraisal.store.history.VersionChanges;
import town.appraisal.store.received.Receipts;
import town.appraisal.store.written.ReturnedCopies;

/** 6 aggregate: one line for every project, and the identities that must hold. */
@Configuration(proxyBeanMethods = false)
public class AggregateStep {

	@Bean
	Step aggregate(Steps steps, Run run, Engine engine, ProjectLines lines, ReturnedCopies copies, EarlierRuns earlier,
			Gate gate) {
		return steps.once(StepName.AGGREGATE, () -> {
			lines.compile(run);
			lines.assignReports(run, engine::reportPath);
			copies.assign(run, GiveBack.STATUSES, engine::copyPath);
			earlier.compare(run);
			gate.check(run);
		});
	}

	@Bean
	EarlierRuns earlierRuns(JdbcClient jdbc, JdbcOperations batch, Runs runs) {
		return new EarlierRuns(runs, new VersionChanges(jdbc, batch), new PriorLines(jdbc));
	}

	@Bean
	Gate gate(JdbcClient jdbc, Figures figures, Receipts receipts, Run run) {
		return new Gate(figures, receipts, new StoredDistrict(jdbc, run));
	}

}
