package town.appraisal.job.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application context over the database of an output folder. */
public final class DatabaseContext {

	/** H2: the database is in use by another process. */
	private static final int IN_USE = 90020;

	private DatabaseContext() {
	}

	/** Opens it; whoever opens it closes it. */
	public static ConfigurableApplicationContext open(Path state, Class<?> configuration,
			Consumer<ConfigurableListableBeanFactory> beans) {
		Map<String, Object> properties = Map.of("appraisal.state", state.resolve("appraisal").toString(),
				"logging.file.name", state.resolve("log").resolve("appraisal.log").toString());
		return new SpringApplicationBuilder(configuration).web(WebApplicationType.NONE)
			.bannerMode(Banner.Mode.OFF)
			.logStartupInfo(false)
			.lazyInitialization(true)
			.properties(properties)
			.initializers((context) -> beans.accept(context.getBeanFactory()))
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
