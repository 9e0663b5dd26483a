package town.appraisal.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

import tools.jackson.databind.JsonNode;

import town.appraisal.stage.publish.Json;

/**
 * A command line that was carried out.
 *
 * @param exitCode its exit code
 * @param out what it printed as its result
 * @param err what it printed beside
 */
record CommandLine(int exitCode, String out, String err) {

	/** A command line carried out now. */
	static CommandLine of(Object... words) {
		return at(Clock.systemUTC(), words);
	}

	/** A command line carried out when the clock says so. */
	static CommandLine at(Clock clock, Object... words) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exitCode = Commands.run(List.of(words).stream().map(Object::toString).toArray(String[]::new), print(out),
				print(err), clock);
		return new CommandLine(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	JsonNode json() {
		return Json.MAPPER.readTree(this.out);
	}

	private static PrintStream print(ByteArrayOutputStream bytes) {
		return new PrintStream(bytes, true, StandardCharsets.UTF_8);
	}

}
