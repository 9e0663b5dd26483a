package town.appraisal.job.run;

/** Who is told, in one line each, how far the run has come; for people only. */
@FunctionalInterface
public interface RunProgress {

	/** Tells a line. */
	void tell(String line);

}
