package town.appraisal.job.run;

import org.jspecify.annotations.Nullable;

/** Why a run cannot go on, in words for the user; the cause is for the log. */
public final class RunFault extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public RunFault(String message) {
		super(message);
	}

	public RunFault(String message, Throwable cause) {
		super(message, cause);
	}

	/** What to tell the user of a failure: our own words where there are some. */
	public static String tell(Throwable failure) {
		for (@Nullable
		Throwable it = failure; it != null; it = it.getCause()) {
			if (it instanceof RunFault fault) {
				return String.valueOf(fault.getMessage());
			}
		}
		return "程序出错（" + failure.getClass().getSimpleName() + "），详见 .state/log";
	}

}
