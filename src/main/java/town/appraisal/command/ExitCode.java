package town.appraisal.command;

/** What schedulers act on. */
final class ExitCode {

	static final int DONE = 0;

	/** Something is to be mended. */
	static final int FINDINGS = 1;

	/** Wrong usage or configuration; nothing was touched. */
	static final int USAGE = 2;

	/** The program failed; the previous outputs are untouched. */
	static final int FAILED = 3;

	private ExitCode() {
	}

}
