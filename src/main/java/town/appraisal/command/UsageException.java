package town.appraisal.command;

/** The command cannot be carried out as given; its message is one line for the user. */
final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UsageException(String line) {
		super(line);
	}

}
