package town.appraisal.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Where runs and their results are kept: a file in the output's own folder, or a
 * PostgreSQL server for several outputs.
 *
 * @param url JDBC URL
 * @param user who connects
 * @param password never printed
 */
public record Database(String url, String user, String password) {

	private static final String SERVER = "jdbc:postgresql:";

	/**
	 * The embedded database of one output. WRITE_DELAY=0: what was committed survives a
	 * kill, so the files written after a commit are never ahead of it.
	 * @param state folder the program keeps its own files in
	 */
	public static Database inside(Path state) {
		return new Database("jdbc:h2:file:" + state.resolve("appraisal").toAbsolutePath()
				+ ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
	}

	/** Whether several outputs may share it. */
	public boolean isShared() {
		return this.url.startsWith(SERVER);
	}

	/** The name an output folder has in this database. */
	public OutputId output(Path folder) throws IOException {
		return isShared() ? OutputId.of(folder) : OutputId.ONLY;
	}

	/** How Spring Boot is told. */
	public Map<String, Object> settings() {
		return Map.of("spring.datasource.url", this.url, "spring.datasource.username", this.user,
				"spring.datasource.password", this.password);
	}

	/** A connection of its own, apart from any pool. */
	SingleConnectionDataSource connection() {
		return new SingleConnectionDataSource(this.url, this.user, this.password, true);
	}

	@Override
	public String toString() {
		return this.url + " (" + this.user + ")";
	}

}
