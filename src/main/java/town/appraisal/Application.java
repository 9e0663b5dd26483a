package town.appraisal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

import town.appraisal.command.Commands;

/** Arguments in, exit code out; nothing else. */
public final class Application {

	private Application() {
	}

	public static void main(String[] args) {
		PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
		System.exit(Commands.run(args, out, err, Clock.systemUTC()));
	}

}
