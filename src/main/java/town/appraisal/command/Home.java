package town.appraisal.command;

import java.nio.file.Path;

/**
 * The folder the program lives in; defaults are relative to it, given paths to the
 * caller's folder.
 */
final class Home {

	private Home() {
	}

	static Path folder() {
		return Path.of(System.getProperty("appraisal.home", ".")).toAbsolutePath().normalize();
	}

	static Path sample() {
		return folder().resolve("input-templates").resolve("sample");
	}

	static Path output() {
		return folder().resolve("output");
	}

}
