package town.appraisal.job.database;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

import town.appraisal.store.OutputId;
import town.appraisal.store.Runs;
import town.appraisal.store.district.Figures;
import town.appraisal.store.district.ProjectLines;
import town.appraisal.store.judged.Results;
import town.appraisal.store.judged.StoredFiles;
import town.appraisal.store.judged.Successions;
import town.appraisal.store.received.Receipts;
import town.appraisal.store.received.RegisterLines;
import town.appraisal.store.schema.Schema;
import town.appraisal.store.written.OutputFiles;

/** The database and what is kept in it; only what is needed is configured. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, FlywayAutoConfiguration.class,
		BatchJdbcAutoConfiguration.class })
public class StoreConfiguration {

	@Bean
	FlywayConfigurationCustomizer schema() {
		return Schema::describe;
	}

	@Bean
	Runs runs(JdbcClient jdbc, OutputId output) {
		return new Runs(jdbc, output);
	}

	@Bean
	RegisterLines registerLines(JdbcOperations batch) {
		return new RegisterLines(batch);
	}

	@Bean
	Receipts receipts(JdbcClient jdbc, JdbcOperations batch) {
		return new Receipts(jdbc, batch);
	}

	@Bean
	Results results(JdbcClient jdbc, JdbcOperations batch) {
		return new Results(jdbc, batch);
	}

	@Bean
	StoredFiles storedFiles(JdbcClient jdbc) {
		return new StoredFiles(jdbc);
	}

	@Bean
	ProjectLines projectLines(JdbcClient jdbc, JdbcOperations batch) {
		return new ProjectLines(jdbc, batch);
	}

	@Bean
	Successions successions(JdbcClient jdbc) {
		return new Successions(jdbc);
	}

	@Bean
	OutputFiles outputFiles(JdbcClient jdbc, JdbcOperations batch) {
		return new OutputFiles(jdbc, batch);
	}

	@Bean
	Figures figures(JdbcClient jdbc) {
		return new Figures(jdbc);
	}

	@Bean
	StepTimes stepTimes(JobRepository repository) {
		return new StepTimes(repository);
	}

}
