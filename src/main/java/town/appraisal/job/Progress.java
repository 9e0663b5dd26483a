package town.appraisal.job;

/** Who is told, in one line each, how far the run has come; for people only. */
@FunctionalInterface
public interface Progress {

	/** Tells a line. */
	void tell(String line);

}
