package town.appraisal.job.database;

import java.io.IOException;
import java.sql.SQLException;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import town.appraisal.stage.publish.OutputFolder;
import town.appraisal.store.Database;
import town.appraisal.store.OutputId;

/** The application context over the database of an output folder. */
public final class DatabaseContext {

	/** H2: the database is in use by another process. */
	private static final int IN_USE = 90020;

	private DatabaseContext() {
	}

	/**
	 * Opens the database for one output; whoever opens it closes it. One at a time, since
	 * logging belongs to the whole process and is set up by each context.
	 */
	public static synchronized ConfigurableApplicationContext open(OutputFolder folder, Database database,
			Class<?> configuration, Consumer<ConfigurableListableBeanFactory> beans) throws IOException {
		OutputId output = database.output(folder.path());
		return new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.properties(database.settings())
			.properties("logging.file.name=" + folder.state().resolve("log").resolve("appraisal.log"))
			.initializers((context) -> context.getBeanFactory().registerSingleton("output", output),
					(context) -> beans.accept(context.getBeanFactory()))
			.run();
	}

	/** Tells whether a failure to open means that another process is at work. */
	public static boolean isInUse(Throwable failure) {
		for (@Nullable
		Throwable it = failure; it != null; it = it.getCause()) {
			if (it instanceof SQLException trouble && trouble.getErrorCode() == IN_USE) {
				return true;
			}
		}
		return false;
	}

}
