package town.appraisal.command;

import java.util.Optional;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
final class Version implements IVersionProvider {

	/** {@code 1.0.0}, or {@code dev} when run from classes. */
	static String text() {
		return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("dev");
	}

	@Override
	public String[] getVersion() {
		return new String[] { text() };
	}

}
