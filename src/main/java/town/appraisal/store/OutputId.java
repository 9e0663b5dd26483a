package town.appraisal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Which output of a database a run belongs to; runs of different outputs know nothing of
 * each other.
 *
 * @param text the output's real path or another name that is unique in the database;
 * empty where the database lies in the output itself, so that the folder may be moved
 * with its history
 */
public record OutputId(String text) {

	/** The only output of a database that lies in it. */
	public static final OutputId ONLY = new OutputId("");

	/** An output of a database that has several, by the real path of its folder. */
	public static OutputId of(Path folder) throws IOException {
		Path real = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
		return new OutputId(real.toString());
	}

}
