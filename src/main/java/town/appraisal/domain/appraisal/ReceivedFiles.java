package town.appraisal.domain.appraisal;

import java.util.function.Consumer;

/**
 * All files of a run or a check after each was judged by itself; read one by one, so that
 * a hundred thousand of them need no memory.
 */
public interface ReceivedFiles {

	/** Hands over every file, unreadable ones included, in the order received. */
	void each(Consumer<AppraisedFile> consumer);

	/** One of the files again. */
	AppraisedFile file(String path);

}
