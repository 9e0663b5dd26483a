package town.appraisal.store;

/** How far a run has come; the job repository knows the steps within. */
public enum RunState {

	/** Begun, and to be continued by the same command. */
	OPEN,
	/** Its outputs are, or were, in place. */
	PUBLISHED,
	/** Left behind: other inputs came before it was finished. */
	ABANDONED

}
