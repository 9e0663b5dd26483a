package town.appraisal.command;

import java.io.PrintStream;

/**
 * Where a command speaks.
 *
 * @param out results, and nothing else when JSON is asked for
 * @param err progress and complaints
 */
record Console(PrintStream out, PrintStream err) {

	void say(String line) {
		this.out.println(line);
	}

	void tell(String line) {
		this.err.println(line);
	}

}
